import type { PeopleSignals } from '../language-data.ts';
import { words } from './people-row.ts';

const PART_EN =
  '(?:(?:a|one|two|three|four) (?:third|quarter|fifth|sixth|eighth|tenth|half)s?|half|most|all|nearly all|the rest|many|some|several|dozens|hundreds|thousands|scores)';
const NUMBER_EN = String.raw`(?:\d[\d,.]*(?: ?%| percent| per cent)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a (?:dozen|hundred|thousand)|dozens|hundreds|thousands|scores|several|many|half)`;
/** Plurals of people by their ending; what only looks like one is left out. */
const PERSON_EN = String.raw`(?!(?:users|servers|customers|containers|computers|papers|numbers|orders|letters|others|readers|subscribers|dollars|quarters|layers|investors|creditors|factors|sensors|consumers|buyers|shareholders|lenders|voters|errors|motors|players|members|orphans|trees|degrees|fees|minutes|engines|counters|parameters|meters|centers|centres|tumors|colors|doors|floors|monitors|processors|transistors|plants|restaurants|grants|variants|patients|participants|soldiers|sailors|prisoners|hikers|strangers|singers|lovers|brothers|sisters|fathers|mothers|leaders|ministers|chapters|flowers|rivers|summers|winters|committees|women|men|followers|offers|elephants|households|refugees|passengers|visitors|volunteers|neighbors|neighbours|corners|towers|powers)\b)(?:[a-z]{3,}(?:ers|ors|ists|ants|ees|ians|men|women)|people|staff|personnel|jobs|roles|posts|positions|heads|colleagues|clerks|nurses|executives|crew|miners|pilots|guards|us|them|chefs|cooks|hands|reps|analysts|teammates|temps|professionals|associates|agents|staffers)`;
const STAFF_EN =
  '(?:workforce|staff|headcount|employees|workers|team|crew|newsroom|department|unit|shift|personnel|employee base)';

export const EN: PeopleSignals = {
  people: new RegExp(
    `\\b(?:${NUMBER_EN}(?: of)?(?: (?:the|its|their|our|his|her))?(?: [a-z']+){0,2} ${PERSON_EN}|(?:${PART_EN}|[\\d.]+ ?(?:%|percent|per cent)) of (?:the|its|their|our|my)(?: [a-z']+){0,2} (?:${STAFF_EN}|${PERSON_EN})|(?:(?:the|my|our|its|their|her|his) (?:whole|entire)|my|half(?: of)? (?:the|my|our|its|their)) (?:[a-z]+ )?(?:team|department|unit|shift|crew|newsroom|office|staff|workforce|position|job|role))\\b`,
    'u',
  ),
  staff: words(
    'employees?|staff|staffers?|workers?|personnel|jobs?|roles|positions|posts|colleagues|teammates|team members',
  ),
  leaving: words(
    'out of a job|(?:ended|end|cost(?:s|ing)?) (?:me my|him his|her her|my|his|her|our) jobs?|out of work|lose their|lost (?:my|his|her|their) jobs?|lost jobs|los(?:e|ing) [a-z]{2,5} jobs?|without a (?:desk|job)|will leave|leave by|leave us|leave the company|contracts? (?:was |were |is |are )?not renewed|wiped out|have to go|had to go|laid off|layoffs?|lay(?:ing)? offs?|job (?:cuts?|loss(?:es)?)|loss of [a-z0-9,.]+ (?:jobs|posts|roles|positions)|redundan(?:cy|cies|t)|severance|pink slips?|last day|notice period|posts? (?:cut|gone|go)|jobs? (?:gone|go|to go|lost|at risk)|fired|sacked|axed?|dismiss(?:ed|als?)|(?:role|job|position|post)s? (?:will be |would be |has been |have been |was |were |is |are |being |to be )?(?:closed|cut|eliminated|gone|ending|disappear|removed|lost)|pay ?off|walk(?:ed)? out with a box|handed in (?:his|her|their) badge|badges? off|(?:laptops?|badges?|accounts?) (?:were |was )?(?:locked|cut off|deactivated|off)|(?:cut|cuts|cutting|slash|slashing|shed|sheds|shedding|ending|ended|eliminate[sd]?|eliminating|axing)(?: [a-z]+){0,2} [0-9][0-9,.]*(?: [a-z]+){0,2} (?:jobs|roles|posts|positions|employees|workers|people|staff)|unemployed|unemployment|workforce|headcount|shed|job(?:less| seekers?)|(?:position|role|job|post)s?(?: [a-z]+){0,8} no longer (?:exists?|needed|required)|let go (?:by|from|today|yesterday|last)|(?:was|were|been|got) let go|desk is empty',
  ),
};
