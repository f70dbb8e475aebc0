import type { FirmWords } from '../firm-words.ts';

export const TR: FirmWords = {
  capitals: 'openings',
  acts: "(?:,|'?(?:ın|in|un|ün|nın|nin|nun|nün)?) ?(?:[\\p{L}\\d]+ ){0,6}?(?:işten|işine|çıkar[\\p{L}]*|duyurdu|açıkladı|planlıyor|azalt[\\p{L}]*|küçül[\\p{L}]*|kov[\\p{L}]*|feshe[\\p{L}]*|hazırlanıyor|kapat[\\p{L}]*|çalışanını|kişiyi|personelini)",
  kinds: 'şirketi|devi|zinciri|grubu|bankası|üreticisi|girişimi|holding|firması',
  headNouns: 'şirketi|devi|zinciri|grubu|bankası|üreticisi|girişimi|holding|firması',
  openers: 'sendika|yaklaşık|toplam|yönetim|çalışanlar|işçiler|bu|şirket|ayrıca|son',
  persons: "ceo|ceo'su|başkanı|müdürü|bakanı|sözcüsü|kurucusu|analisti|patronu|sayın",
  employs: '',
};
