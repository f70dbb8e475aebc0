import type { Articles } from './articles.ts';

export const EN: Articles = {
  firms: ['Kestrel', 'Brill', 'Marlow'],
  rows: [
    ['Kestrel: 300 jobs to go at Limerick plant', ['Kestrel 300']],
    [
      'Kestrel is to cut up to 1,250 jobs across Europe, roughly 8% of its workforce on the continent, the chipmaker said on Wednesday.',
      ['Kestrel 1250 8%'],
    ],
    [
      'Shares in Kestrel fell after the group warned on profit.\nThe company, which employs 14,000 people in 30 countries, said it would shed 900 posts by the end of next year.',
      ['Kestrel 900'],
    ],
    [
      'Kestrel and Brill will cut 400 and 650 jobs respectively, union officials said.',
      ['Kestrel 400', 'Brill 650'],
    ],
    [
      'Kestrel announced a second round of layoffs on Tuesday, cutting another 300 employees on top of the 500 announced in May.',
      ['Kestrel 300', 'Kestrel 500'],
    ],
    [
      'Kestrel will eliminate a further 700 positions, bringing the total number of cuts this year to 2,100.',
      ['Kestrel 700', 'Kestrel 2100'],
    ],
    [
      "More than 2,000 workers at Kestrel's Ohio assembly plant will be laid off indefinitely from January 2025, according to a notice filed with the state.",
      ['Kestrel 2000'],
    ],
    [
      "A third of Marlow's 1,200 staff were told on Monday that their roles were being made redundant.",
      ['Marlow 33%'],
    ],
    ['Kestrel let go of nearly one in ten employees last spring.', ['Kestrel 10%']],
    ['Brill denied reports that it planned to lay off 5,000 people.', ['Brill 5000']],
    [
      'Tech firms have laid off more than 150,000 workers so far this year, according to a tracker. Kestrel alone accounts for 6,000 of them.',
      ['Kestrel 6000'],
    ],
    [
      'The 8,000 employees of Kestrel will receive a bonus this year. The group plans to open six stores.',
      [],
    ],
    ['The retailer said around 450 head office staff were at risk of redundancy.', ['- 450']],
    [
      'Kestrel, the maker of garden tools, is closing its mill in Leeds with the loss of 180 jobs.',
      ['Kestrel 180'],
    ],
    [
      'Kestrel will close 40 branches this year, putting 320 jobs at risk, while Marlow has begun consulting on 75 redundancies.',
      ['Kestrel 320', 'Marlow 75'],
    ],
    [
      "Marlow's layoffs, which affect 12% of the workforce, follow Brill's decision to drop 900 contractors.",
      ['Marlow 12%', 'Brill 900'],
    ],
    [
      'Kestrel plans to reduce its headcount by 3,500, or about 4 percent, over three years as part of a restructuring.',
      ['Kestrel 3500 4%'],
    ],
    ['Kestrel is trimming its workforce by between 5% and 7%.', ['Kestrel 5–7%']],
    ['Kestrel workers walked out for 24 hours on Friday; 600 people took part in the rally.', []],
    [
      '"We have made the difficult decision to part ways with 210 colleagues," Marlow\'s chief executive wrote in a memo.',
      ['Marlow 210'],
    ],
    [
      'After Brill slashed 1,700 jobs in April, Kestrel said it too would let go of 260 people.',
      ['Brill 1700', 'Kestrel 260'],
    ],
    [
      'Kestrel expects to take a charge of $120 million to $150 million for severance related to the elimination of 2,800 positions.',
      ['Kestrel 2800'],
    ],
    [
      'Layoffs tracker\nKestrel: 1,200\nBrill: 850 employees\nMarlow: 6% of staff',
      ['Kestrel 1200', 'Brill 850', 'Marlow 6%'],
    ],
    ['Kestrel is offering voluntary buyouts to 3,000 salaried workers.', ['Kestrel 3000']],
    [
      'Kestrel said on Thursday it had begun laying off about 240 employees, or 6% of its global staff, citing weaker demand. The cuts will mostly hit its marketing team.',
      ['Kestrel 240 6%'],
    ],
    ['Layoffs hit Marlow: 85 workers lose jobs as plant shuts', ['Marlow 85']],
    [
      'Marlow will slash a quarter of its workforce as it struggles to pay down debt. The company had 2,000 employees at the end of June.',
      ['Marlow 25%'],
    ],
    ["The union said up to 4,000 of Kestrel's 11,000 UK jobs were under threat.", ['Kestrel 4000']],
    [
      'Kestrel has announced plans to axe 120 jobs in Hull and a further 60 in Leeds.',
      ['Kestrel 120', 'Kestrel 60'],
    ],
    [
      'Some 1,300 people will leave Brill under a voluntary redundancy scheme, it said, while 200 will be retrained.',
      ['Brill 1300'],
    ],
    ['Brill is not planning to cut any of its 30,000 jobs, its boss said.', []],
    ['The job cuts at Marlow are expected to number around 350.', ['Marlow 350']],
    [
      'The engineering firm, which has its headquarters in Derby, told staff yesterday that 95 roles would be eliminated.',
      ['- 95'],
    ],
    [
      "Kestrel's decision to shed 2,200 jobs came weeks after Marlow unveiled 1,600 layoffs.",
      ['Kestrel 2200', 'Marlow 1600'],
    ],
    [
      'Kestrel confirmed to reporters that between 150 and 180 staff were let go this week.',
      ['Kestrel 150–180'],
    ],
    ['Unemployment rose as employers cut 33,000 jobs in March, the government said.', []],
    [
      'Marlow, which already laid off 11% of its staff in January, will dismiss 1,000 more people, bringing total headcount reductions this year to about 2,800.',
      ['Marlow 11%', 'Marlow 1000', 'Marlow 2800'],
    ],
    [
      'Kestrel posted a loss of 300 million euros and said 500 temporary contracts would not be renewed.',
      ['Kestrel 500'],
    ],
    ["Nearly a fifth of Brill's staff have been handed their notice.", ['Brill 20%']],
    ['Kestrel will cut 3,400 posts, 1,100 of them in Spain and 420 at its Lisbon office.', ['Kestrel 3400']],
    [
      'Marlow is losing money. The carmaker is also letting go of 60 contractors, while Brill said it would cut 250 jobs.',
      ['Marlow 60', 'Brill 250'],
    ],
    ['Marlow has already let 90 mechanics go.', ['Marlow 90']],
    ['Brill lost 30 engineers to Kestrel last spring.', []],
    ['Brill lost 30 jobs to automation last spring, a round of layoffs it had long denied.', ['Brill 30']],
    ['The agency, part of the Marlow group, is making 45 people redundant.', ['Marlow 45']],
  ],
};
