import type { NumeralRow } from './numeral-row.ts';

export const TR: NumeralRow = {
  words:
    'bir:1 iki:2 üç:3 dört:4 beş:5 altı:6 yedi:7 sekiz:8 dokuz:9 on:10 yirmi:20 otuz:30 kırk:40 elli:50 altmış:60 yetmiş:70 seksen:80 doksan:90',
  scales: 'yüz:100 bin:1000 milyon:1000000',
  bareScale: true,
  joiner: '',
  glued: false,
  spaceGroups: true,
  percent: '(?!)',
  percentBefore: 'yüzde|%',
  shares: [
    ['yarısı|yarısını|yarısının|yarı', 50],
    ['üçte biri|üçte birini|üçte birinin', 33],
    ['üçte ikisi|üçte ikisini', 67],
    ['dörtte biri|dörtte birini|çeyreği|çeyreğini', 25],
    ['dörtte üçü|dörtte üçünü', 75],
    ['beşte biri|beşte birini', 20],
    ['beşte ikisi|beşte ikisini', 40],
    ['onda biri|onda birini', 10],
  ],
  range: 'ila|ile|veya|ya da',
  change: '(?!)',
  between: '(?!)',
  and: '(?!)',
  ratio: '(?!)',
  vague: 'birkaç|onlarca|yüzlerce|binlerce|çok sayıda|pek çok',
  approx:
    "yaklaşık|yaklaşık olarak|neredeyse|en az|en fazla|toplam|toplamda|civarında|aşkın|fazla|tam|ek|ilave|daha|en çok|takriben|kadar|hemen hemen|tahmini|sadece|yalnızca|bin'den",
};
