import type { PeopleSignals } from '../language-data.ts';

export const KO: PeopleSignals = {
  people: /(?:\d[\d,]*|수십|수백|수천|절반|여러)\s?(?:여\s?)?(?:명|인|%|퍼센트|자리|천 명|만 명)/u,
  staff: /직원|임직원|사원|노조|근로자|노동자|구성원|팀원|행원|인력|인원/u,
  leaving:
    /(?:퇴직|해고|감원|(?<!(?:점포|예산|비용|재고|설비|배출|가스|부채) ?)감축|퇴사|위로금|실직|나가|떠나|짐을 싸|내보내|줄이|줄인|(?<!총)정리)/u,
};
