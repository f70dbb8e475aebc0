import type { QuotationLanguage } from '../language.ts';
import { en as roles } from '../roles/en.ts';
import { en as speech } from '../speech/en.ts';

export const en: QuotationLanguage = {
  tag: 'en',
  speech,
  roles: [roles],
  tight: null,
  voice: {
    house: String.raw`\bour (?:\S+ )?(?:customers|clients|products|shareholders|investors|strategy|business|businesses|workforce|employees|operations|cost base|costs|brands?|portfolio|organi[sz]ation|stores|network|priorities|passengers|market share|restructuring|transformation|competitiveness)\b|\bwe are (?:investing|committed to|taking (?:action|steps|measures)|restructuring|simplifying|streamlining|reducing)`,
    members: String.raw`\bour members|\bunion members|\bballot (?:our|for|on) (?:members|strike|industrial)`,
    ownJob: String.raw`\bI (?:was|got|have been|had been) (?:just )?(?:laid off|let go|fired|cut|made redundant|dismissed|escorted|locked out)|\bI lost my job|\bmy (?:badge|laptop|last day|severance|access card|desk|line manager|coworkers|shift)\b|\bHR (?:told|called|asked) (?:me|us)|\bour (?:line manager|shift|foreman)`,
  },
};
