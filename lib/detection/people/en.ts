import type { PeopleSignals } from '../language-data.ts';
import { words } from './people-row.ts';

const NUMBER_EN = String.raw`(?:\d[\d,.]*(?: ?%| percent| per cent)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens|hundreds|thousands|scores|several|many|half|a third|a quarter|a (?:dozen|hundred|thousand))`;
/** Plurals of people by their ending; what only looks like one is left out. */
const PERSON_EN = String.raw`(?!(?:users|servers|customers|containers|computers|papers|numbers|orders|letters|others|readers|subscribers|dollars|quarters|papers|layers|investors|creditors|factors|sensors|consumers|buyers|shareholders|lenders|voters|errors|motors|players|members|orphans|trees|degrees|fees|minutes|engines|counters|parameters|meters|centers|centres|tumors|colors|doors|floors|monitors|processors|transistors|plants|restaurants|grants|variants|patients|participants)\b)(?:[a-z]{3,}(?:ers|ors|ists|ants|ees|ians|men|women)|people|staff|personnel|jobs|roles|posts|positions|heads|colleagues|clerks|nurses|executives|crew|miners|pilots|guards|us|them|chefs|cooks|hands|reps|us)`;

export const EN: PeopleSignals = {
  people: new RegExp(
    `\\b${NUMBER_EN}(?: of)?(?: (?:the|its|their|our|his|her))?(?: [a-z']+){0,2} ${PERSON_EN}\\b`,
    'u',
  ),
  leaving: words(
    'out of a job|out of work|lose their|lost (?:my|his|her|their) jobs?|lose their jobs?|without a (?:desk|job)|will leave|leave by|contracts? (?:was |were |is |are )?not renewed|wiped out|have to go|had to go|laid off|layoffs?|lay offs?|job cuts?|redundan\\w+|severance|pink slips?|last day|notice period|posts? (?:cut|gone|go)|jobs? (?:gone|go|lost|at risk)|fired|sacked|axed?|dismissed|(?:role|job|position|post) (?:has been |was |is |were )?(?:closed|cut|eliminated|gone|ending)|pay ?off|walk(?:ed)? out with a box|handed in (?:his|her|their) badge|badges? off|unemploy\\w+|workforce|headcount|payroll|shed',
  ),
};
