import type { PeopleSignals } from '../language-data.ts';

export const AR: PeopleSignals = {
  people:
    /(?:\d+|عشر\p{L}*|أربع\p{L}*|خمس\p{L}*|ثلاث\p{L}*|مئ\p{L}*|مائ\p{L}*|آلاف|ألف|مئات|عشرات) ?(?:موظف|عامل|شخص|وظيف|محرر|مهندس|زميل|من موظف)/u,
  leaving: /(?:فصل|تسريح|سرح|رحل|مغادر|غادر|تعويض|بطال|فقد|بقي)/u,
};
