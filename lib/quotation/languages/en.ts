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
    ownJob: String.raw`\bI (?:was|got|have been|had been) (?:just )?(?:laid off|let go|fired|cut|made redundant|dismissed|escorted|locked out)|\bI lost my job|\bmy (?:badge|laptop|last day|severance|access card|desk|line manager|coworkers|shift)\b|\bHR (?:told|called|asked) (?:me|us)|\bour (?:line manager|shift|foreman)|\b(?:they|it|HR) (?:locked|cut|kicked|shut|logged) me (?:out|off)|\bI (?:would|will|might|could) be (?:affected|next|cut|laid off|let go)|\bI['’](?:d|ll) be (?:affected|next)|\bI was (?:\S+ )?(?:on the list|affected|impacted|told my|one of (?:them|the))|\bI (?:found out|learned|learnt|heard) (?:about (?:it|my)|I (?:was|had)|that I|from (?:the|a)|by|through|when my|because my)|\bI(?: have|['’]ve)? (?:gave|given|spent|worked) (?:\S+ ){1,4}(?:years|months)|\bI thought I was safe|\bmy (?:job|role|position|contract|manager|boss|account|login|colleagues|team) (?:was|had|has|is|were|got|went|told|stopped|called)|\b(?:told|called|invited|summoned|emailed) (?:me|us) (?:by|to|in|into|that|over|at|on)`,
    told: String.raw`\b(?:s?he|they)['’]d (?:just )?(?:been (?:laid off|let go|fired|cut)|lost (?:his|her|their) job)|\b(?:s?he|they) (?:(?:was|were|had been|has been|got) (?:\S+ )?(?:laid off|let go|locked out|cut|dismissed|made redundant|fired|axed|terminated|escorted)|(?:had|was|were) (?:been |working )?(?:at|with|for)\b[^.]{2,60}\b(?:years?|months?|weeks?)|had (?:worked|spent)|worked (?:at|for)|lost (?:his|her|their) (?:job|post|role))|\b(?:his|her|their) (?:own )?(?:job|role|position|team|department) (?:was|had been|is being)`,
  },
};
