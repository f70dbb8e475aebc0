import type { PeopleSignals } from '../language-data.ts';

export const JA: PeopleSignals = {
  people:
    /(?:[\d一二三四五六七八九十百千万数]+|約|半)(?:名|人|割|%|パーセント)(?:以上|余り|超|規模|程度)?(?:の)?(?:人員|社員|従業員|職員|削減|退職|研究員|が|を)?/u,
  leaving: /(?:退職|解雇|削減|失職|辞め|クビ|首を切|肩たたき|職を失|行き場|募集|割増|去る|人員|社員を減)/u,
};
