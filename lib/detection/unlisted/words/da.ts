import type { FirmWords } from '../firm-words.ts';

export const DA: FirmWords = {
  capitals: 'openings',
  acts: '(?:har |nu |også |i dag |, [^,]{0,40}, )*(?:fyrer|fyrede|fyret|afskediger|afskedigede|nedlægger|nedlagde|skal|vil|må|planlægger|oplyser|meddeler|meddelte|skærer|reducerer|reducerede|siger farvel|overvejer|bekræfter|varsler|varslede|lukker|fjerner|kutter|nedbemanner|sier opp)',
  kinds:
    '[\\p{L}]*(?:producenten|selskabet|koncernen|kæden|giganten|virksomheden|leverandøren|rederiet|bryggeriet|forlaget)',
  headNouns:
    '[\\p{L}]*(?:selskabet|koncernen|kæden|giganten|producenten|banken|gruppen|virksomheden|operatøren)|startup',
  openers: 'fagforeningen|ifølge|omkring|cirka|i|ledelsen|ansatte|jobbene|det|den|også|nu',
  persons:
    'direktør|direktøren|adm|topchef|topchefen|minister|ministeren|talsmand|formand|formanden|analytiker|stifter|chef|chefen',
  employs: '(?:fyringer|ansatte|medarbejdere|job|stillinger) (?:hos|i)',
};
