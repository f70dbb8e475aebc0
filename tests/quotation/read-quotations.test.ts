import { describe, expect, test } from 'vitest';
import { quotationLanguage } from '../../lib/quotation/languages/registry.ts';
import { readQuotations } from '../../lib/quotation/read-quotations.ts';
import { kinds, pageOf, said } from './page-of.ts';

const LUMO = { firms: ['Lumo'], cut: ['Lumo'] };

describe('who speaks', () => {
  test.each([
    ['Q, said S', '"We parted well," said Ana Roy.', ['We parted well, | Ana Roy | unknown']],
    ['Q, S said', '"We parted well," Ana Roy said.', ['We parted well, | Ana Roy | unknown']],
    ['S said: Q', 'Ana Roy said: "We parted well."', ['We parted well. | Ana Roy | unknown']],
    ['Q, S told somebody', '"It is late," Roy told reporters on Monday.', ['It is late, | Roy | unknown']],
    [
      'according to S, Q',
      'According to Maria Lopez, an analyst at Northgate, "demand has collapsed".',
      ['demand has collapsed | Maria Lopez | expert'],
    ],
    ['a verb no list knows', '"It is theatre," harrumphed Ana Roy.', ['It is theatre, | Ana Roy | unknown']],
    [
      'S, apposition, said',
      '“Three rounds in a year,” Dee Fry, a warehouse worker in Leeds, said.',
      ['Three rounds in a year, | Dee Fry | worker'],
    ],
    [
      'appositions and ages',
      'Ann Roy, 34, head of research at Elm, a think tank, said: "It is early."',
      ['It is early. | Ann Roy | expert'],
    ],
    [
      'the office first, the name behind a comma',
      'The governor, Paul Diaz, said he was "deeply disappointed".',
      ['deeply disappointed | Paul Diaz | official'],
    ],
    [
      'possessor is not the speaker',
      'Roy\'s lawyer said: "We will see them in court."',
      ["We will see them in court. | Roy's lawyer | anonymous-expert"],
    ],
    [
      'a noun that looks like a verb of speech',
      "Lumo's Big Data firms are mailing cheerful notes for 'blooming' to clerks",
      [],
    ],
    [
      'a verb of speech that looks like a noun',
      'Ana Roy notes: "It is late."',
      ['It is late. | Ana Roy | unknown'],
    ],
    ['subject of the verb, not the nearest name', 'Asked by Kim, Roy said "no".', ['no | Roy | unknown']],
    [
      'a name in front of a participle',
      'The clip ends with Ana Roy saying, “That was it,” and a song.',
      ['That was it, | Ana Roy | unknown'],
    ],
    [
      'participle of the main clause',
      '"They called us by name," said one worker, adding that "nobody looked up".',
      ['They called us by name, | one worker | worker', 'nobody looked up | one worker | worker'],
    ],
    ['passive', 'Roy was quoted as saying: "It will pass."', ['It will pass. | Roy | unknown']],
    [
      'colon and a verb that is none of speech',
      'Kim disagreed: "It is cruel."',
      ['It is cruel. | Kim | unknown'],
    ],
    [
      'an aside between dashes',
      '"It was greed," said Ana Roy - founder of Kestrel Hire - on Monday.',
      ['It was greed, | Ana Roy | expert'],
    ],
    ['signed', '“This is brutal” – Anna Fox, teacher', ['This is brutal | Anna Fox | worker']],
    [
      'inner quotation belongs to nobody else',
      '"I told her \'you graduate today\'," Roy said.',
      ["I told her 'you graduate today', | Roy | unknown"],
    ],
    [
      'a name inside the marks is never the speaker',
      '"Ana Roy knew," he said.',
      ['Ana Roy knew, | - | unknown'],
    ],
    [
      'one verb for two coordinated parts',
      'The firm "takes its duties seriously" and "will support those affected", a spokesperson said.',
      [
        'takes its duties seriously | a spokesperson | company',
        'will support those affected | a spokesperson | company',
      ],
    ],
    [
      'a dateline is no speaker',
      'ELM (Reuters) - Ana Roy warned of a "very long winter ahead".',
      ['very long winter ahead | Ana Roy | unknown'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });

  test.each([
    [
      'split quotation',
      '"It is lean," Roy said. "Very lean." Kim disagreed: "It is cruel."',
      ['It is lean, | Roy | unknown', 'Very lean. | Roy | unknown', 'It is cruel. | Kim | unknown'],
    ],
    [
      'interrupted sentence',
      '"The board," Roy said, "acted too late."',
      ['The board, | Roy | unknown', 'acted too late. | Roy | unknown'],
    ],
    [
      'the sentence before turns to another',
      '"Far too late," Roy said. Kim Lee nodded at this. "Far, far too late."',
      ['Far too late, | Roy | unknown', 'Far, far too late. | Kim Lee | unknown'],
    ],
    [
      'indirect speech before',
      'Sales will fall further, Roy said. "The order book is empty this spring."',
      ['The order book is empty this spring. | Roy | unknown'],
    ],
    [
      'paragraph that goes on',
      '“The first thing is cost.\n“The second is pride,” said Lena Fox, a professor at Elm.',
      ['The first thing is cost. | Lena Fox | expert', 'The second is pride, | Lena Fox | expert'],
    ],
    [
      'paragraph wholly in marks',
      '"It is over," Roy said.\n"Nobody told us anything at all."',
      ['It is over, | Roy | unknown', 'Nobody told us anything at all. | Roy | unknown'],
    ],
    [
      'introduced by the paragraph before',
      'Roy put it this way:\n"We were never asked."',
      ['We were never asked. | Roy | unknown'],
    ],
    [
      'nobody to name',
      '"Nobody told us anything at all."',
      ['Nobody told us anything at all. | - | unknown'],
    ],
  ])('carries on: %s', (_, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });

  test.each([
    [
      'surname',
      'Norris Analytics did a survey. Michael Norris, an analyst at AgencyWest, follows the sector. "They overhired," Norris said.',
      ['They overhired, | Michael Norris | expert'],
    ],
    [
      'role from an earlier sentence',
      'Zhang Wei was laid off from Lumo in March. "Nobody told us why," he said.',
      ['Nobody told us why, | Zhang Wei | worker'],
    ],
    [
      'the recruiter',
      '"This is round three," a Leeds-based recruiter told the Post. "More will come," the recruiter said.',
      [
        'This is round three, | a Leeds-based recruiter | anonymous-expert',
        'More will come, | a Leeds-based recruiter | anonymous-expert',
      ],
    ],
    [
      'pronoun, nearest fitting person',
      'A recruiter told the Post that firms were nervous. A former Lumo tester said she was called on a Sunday. "It took four minutes," she said.',
      ['It took four minutes, | A former Lumo tester | worker'],
    ],
    [
      'pronoun, gender learned',
      '"I cried," said Mrs Ann Roy. "Fine," said Mr Bo Kim. "I still cry," she said.',
      ['I cried, | Ann Roy | unknown', 'Fine, | Bo Kim | unknown', 'I still cry, | Ann Roy | unknown'],
    ],
    [
      'pronoun with nobody before it',
      '"It took four minutes," she said.',
      ['It took four minutes, | - | unknown'],
    ],
    [
      'a body behind it',
      'Kestrel Air cut 200 jobs. The airline said it was "deeply sorry". "We must adapt," it added.',
      ['deeply sorry | The airline | company', 'We must adapt, | The airline | company'],
    ],
    [
      'a paper behind it',
      'The note is blunt. It reads: "You are free."',
      ['You are free. | The note | company'],
    ],
  ])('links %s', (_, text, expected) => {
    expect(said(text, 'en', LUMO)).toEqual(expected);
  });
});

describe('quotation or not', () => {
  test.each([
    ['names of plans', 'The programme, called "Next Step", starts in May.'],
    ['a word so called', 'The so-called "graduation" was a sacking.'],
    [
      'terms in a list',
      '"Graduation" is only the latest one. Others are "optimization" and "talent transfer to society".',
    ],
    ['titles', 'One post was headlined "How I Lost My Job in Seven Minutes".'],
    ['songs', 'They sang "Happy Days Are Here Again" on the way out.'],
    ['suppositions', 'Imagine telling your child, "I was optimised."'],
    ['conditions', 'If your boss says "we are a family", run.'],
    ['sayings', 'As the old joke goes, "nobody ever got fired for buying IBM".'],
    ['nicknames', 'Bo "The Axe" Kim left the firm.'],
    ['what a thing is called', 'The layoffs, which the company calls "rightsizing", will hit 400 people.'],
    ['translations', 'The phrase translates as "sending talent to society".'],
    ['stage directions', '"(Applause.)"'],
    ['no comment', 'Lumo declined to comment.'],
    ['single marks beside double ones', "“It is over,” Roy said of the 'lying flat' years."],
  ])('leaves out %s', (_, text) => {
    expect(said(text, 'en').filter((line) => !line.startsWith('It is over,'))).toEqual([]);
  });

  test.each([
    [
      'short words of a speaker',
      'The firm said the cuts were "normal changes" in a memo.',
      ['partial: normal changes'],
    ],
    [
      'judging words',
      'Minister Jo Park called it “a wake-up call for the region”.',
      ['partial: a wake-up call for the region'],
    ],
    [
      'mid-sentence',
      'Calling this "graduation" and thanking people "seems to be a kind of damage control," said Bo Kim.',
      ['partial: seems to be a kind of damage control,'],
    ],
    [
      'a memo',
      'The memo reads: "Today we say goodbye to 200 colleagues."',
      ['document: Today we say goodbye to 200 colleagues.'],
    ],
    [
      'second half of a split',
      '"It is lean," Roy said. "Very lean, in fact."',
      ['direct: It is lean,', 'continued: Very lean, in fact.'],
    ],
    [
      'further paragraph',
      'Roy wrote: “We grew too fast.\n“We are sorry.”',
      ['direct: We grew too fast.', 'continued: We are sorry.'],
    ],
  ])('kind: %s', (_, text, expected) => {
    expect(kinds(text, 'en')).toEqual(expected);
  });

  test('a pull quote is not counted twice', () => {
    const text = '"They let go of half the team"\nThe mood is bad. "They let go of half the team," Roy said.';
    expect(said(text, 'en')).toEqual(['They let go of half the team, | Roy | unknown']);
  });

  test('a heading holds no quotation', () => {
    const page = pageOf("Flynn says cuts were 'absolutely right'");
    const blocks = page.blocks.map((block) => ({ ...block, heading: true }));
    expect(readQuotations({ ...page, blocks }, quotationLanguage('en'))).toEqual([]);
  });

  test('languages with no table of their own keep their marks', () => {
    expect(said('وقال أحمد: "السوق صعبة للغاية هذا العام".', 'ar')).toEqual([
      'السوق صعبة للغاية هذا العام | - | unknown',
    ]);
  });
});

describe('class against the firm that is being cut', () => {
  const story = (cut: string): string[] =>
    said(
      `${cut} will cut 300 jobs.\nMarc Hill, cofounder of Kestrel Hire, said: "They hired too fast."`,
      'en',
      {
        firms: ['Lumo', 'Kestrel Hire'],
        cut: [cut],
      },
    );

  test('a founder is an expert in a story on another firm', () => {
    expect(story('Lumo')).toEqual(['They hired too fast. | Marc Hill | expert']);
  });
  test('and the voice of the firm in a story on his own', () => {
    expect(story('Kestrel Hire')).toEqual(['They hired too fast. | Marc Hill | company']);
  });
  test('a letter to the staff is the firm, whoever signs it', () => {
    expect(said('In an internal letter, founder Yu Lin wrote: "Winter is here."', 'en')).toEqual([
      'Winter is here. | Yu Lin | company',
    ]);
  });
  test('the words tell, where nothing else does', () => {
    expect(
      said('Lumo has cut 900 jobs. "We must keep investing in our products," Mr Eddy said.', 'en', LUMO),
    ).toEqual(['We must keep investing in our products, | Eddy | company']);
  });
});

describe('what the page sets off', () => {
  function quotedPage(lines: readonly string[], quoted: number, lang = 'en') {
    const page = pageOf(lines.join('\n'));
    const blocks = page.blocks.map((block, i) => ({ ...block, quoted: i === quoted }));
    return readQuotations({ ...page, blocks }, quotationLanguage(lang)).map(
      (one) => `${one.text} | ${one.speaker ?? '-'} | ${one.speakerClass}`,
    );
  }

  test('a block quotation after a colon', () => {
    const lines = [
      'Lumo spokeswoman Ana Roy said in a statement:',
      'We thank all who leave us.',
      'Shares fell.',
    ];
    expect(quotedPage(lines, 1)).toEqual(['We thank all who leave us. | Ana Roy | company']);
  });
  test('a block quotation that is signed', () => {
    const lines = ['Voices from the gate.', 'It was over in five minutes. — Ana Roy, welder at Lumo'];
    expect(quotedPage(lines, 1)).toEqual(['It was over in five minutes. | Ana Roy | worker']);
  });
  test('a pull quotation is no second one', () => {
    const lines = [
      '“It was over in five minutes,” said welder Ana Roy.',
      'It was over in five minutes',
      'The end.',
    ];
    expect(quotedPage(lines, 1)).toEqual(['It was over in five minutes, | Ana Roy | worker']);
  });
  test('the same words not set off are no quotation', () => {
    expect(quotedPage(['Voices from the gate.', 'It was over in five minutes.'], -1)).toEqual([]);
  });
});
