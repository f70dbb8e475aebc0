import type { Passage } from './passage.ts';

export const EN: readonly Passage[] = [
  {
    cut: 'Northbeam',
    text: `Northbeam will cut 340 jobs at its Dayton campus, the company confirmed on Tuesday.
“We are making these changes to focus on our core products,” Northbeam spokesperson Carla Dunn said in an email.
Tech recruiter Owen Hale, who runs the staffing firm Tallgrass Search, said his inbox filled up within an hour. “Every engineer I ever placed there wrote to me,” Hale said. “Half of them are already interviewing.”
One of them, a 31-year-old software engineer who asked not to be named, said: “I found out because my badge stopped working.”`,
    said: [
      'We are making | Carla Dunn | company | direct | spokesperson',
      'Every engineer | Owen Hale | expert | direct | recruiter',
      'Half of them | Owen Hale | expert | continued | recruiter',
      'I found out | a 31-year-old software engineer | worker | direct | -',
    ],
  },
  {
    cut: 'Pellworth',
    text: `Pellworth's chief people officer, Dana Brooks, told staff in a memo that the retailer would “simplify the organization.”
Brooks called the step painful. “These are good people and good friends,” she wrote.
Maria Quist, a labor economist at the Hollin Institute, sees it differently. “Retailers over-hired and now they are paying for it,” Quist said. The economist expects more to come: “This is the first round, not the last.”`,
    said: [
      'simplify the | Dana Brooks | company | partial | chief people officer',
      'These are good | Dana Brooks | company | direct | chief people officer',
      'Retailers over-hired | Maria Quist | expert | direct | labor economist',
      'This is the first | Maria Quist | expert | direct | labor economist',
    ],
  },
  {
    cut: 'Ferrow Steel',
    text: `Ferrow Steel plans to shed 900 jobs at its works in Redcar.
“It is a kick in the teeth for this town,” said Gary Plum, regional officer for the Community union.
Mayor Helen Shaw said she was “bitterly disappointed”. A government spokesman said: “Our thoughts are with the workers and their families.”
Tom Reed, 52, has worked at the plant since he left school. “My dad worked here and his dad too,” he said.`,
    said: [
      'It is a kick | Gary Plum | worker | direct | regional officer',
      'bitterly disappointed | Helen Shaw | official | partial | Mayor',
      'Our thoughts | A government spokesman | official | direct | -',
      'My dad | Tom Reed | worker | direct | -',
    ],
  },
  {
    cut: 'Quillo',
    firms: ['Brightpath'],
    text: `Layoffs at Quillo hit the design team hardest, according to three people who were let go.
“I trained the model that replaced me,” said one of the designers, who worked at Quillo for six years.
Sara Lindqvist, founder of the career platform Brightpath, has seen this before. “Companies say efficiency when they mean fear,” she told the Ledger. Quillo co-founder Neil Ashby defended the decision on X: “We had to choose between some jobs and all jobs.”
“Pray for the interns,” one user replied.`,
    said: [
      'I trained | one of the designers | worker | direct | -',
      'Companies say | Sara Lindqvist | expert | direct | founder',
      'We had to choose | Neil Ashby | company | direct | co-founder',
      'Pray for | one user | public | direct | -',
    ],
  },
  {
    cut: 'Harlan Motors',
    text: `Analysts were split over the cuts at Harlan Motors. “They should have done it two years ago,” said Peter Voss of Metzler Capital, who rates the stock a buy.
Others warned about morale. “You cannot shrink your way to an electric car,” said Joan Ricci, who teaches management at Wayland University.
A Shenzhen-based headhunter who works with carmakers said: “The phones have not stopped ringing since Monday.”
Harlan declined to comment. In a filing, it cited “softer demand in all regions”.`,
    said: [
      'They should have | Peter Voss | expert | direct | Metzler Capital',
      'You cannot shrink | Joan Ricci | expert | direct | teaches management',
      'The phones have | A Shenzhen-based headhunter | anonymous-expert | direct | -',
      'softer demand | Harlan | company | partial | -',
    ],
  },
  {
    cut: 'Loomly',
    text: `A recruiter at Loomly, who was herself laid off last month, described the mood as grim. “We were told to cancel offers we had made the day before,” she said.
Labour Minister Ruth Agba told parliament the ministry had not been warned. “We read about it in the papers like everyone else,” Agba said.
“This is what happens when nobody negotiates,” said the Tech Workers Alliance, a union which represents 4,000 programmers.`,
    said: [
      'We were told | A recruiter at Loomly | worker | direct | -',
      'We read about | Ruth Agba | official | direct | Minister',
      'This is what happens | Tech Workers Alliance | worker | direct | union',
    ],
  },
  {
    cut: 'Norvik',
    text: `Norvik plans to cut about 1,200 jobs across its van division, the carmaker said on Monday.
“Nobody should be surprised; the order book has been shrinking for a year,” said Helga Strand, CFA, an auto analyst at Pine Street Securities.
But Norvik told the Courier that talk of a full plant closure was “pure speculation”.
A line worker at the Harlow plant, who has been there 19 years, was less calm. “They told us by loudspeaker,” he said.`,
    said: [
      'Nobody should | Helga Strand | expert | direct | auto analyst',
      'pure speculation | Norvik | company | partial | -',
      'They told us | A line worker | worker | direct | -',
    ],
  },
  {
    cut: 'Elsewhere Ltd',
    text: `Job seekers should not panic after a layoff, coaches say.
“Take a week before you touch your résumé,” advised Mona Eker, PhD, SHRM-SCP, founder of Eker Career Lab in Denver.
Jonah Pell, who runs a coaching practice for mid-career engineers, agrees. “Your network is warmer than you think,” he said. “Call ten people before you send one application.”
“I wish somebody had told me that,” wrote one commenter under the post.`,
    said: [
      'Take a week | Mona Eker | expert | direct | founder',
      'Your network | Jonah Pell | expert | direct | -',
      'Call ten | Jonah Pell | expert | continued | -',
      'I wish | one commenter | public | direct | -',
    ],
  },
  {
    cut: 'Tessaro',
    text: `She had been at Tessaro for six years when her laptop went dark.
“I thought it was the Wi-Fi,” she said, speaking on condition of anonymity because her severance is still being negotiated.
Tessaro let go of 450 people that morning, most of them in talent acquisition. “Until Tuesday I was the one making offers,” the recruiter said.
A Tessaro spokesperson said the cuts were “a difficult but necessary step”.`,
    said: [
      'I thought it | recruiter | worker | direct | -',
      'Until Tuesday | recruiter | worker | direct | -',
      'a difficult but | A Tessaro spokesperson | company | partial | -',
    ],
  },
  {
    cut: 'Dunmore',
    text: `Councillors reacted with anger after Dunmore Paper announced the closure of its mill, with the loss of 210 jobs.
“This is a hammer blow,” said Fiona Lachlan MSP, the minister for employment.
Derek Moss, convenor for Unite at the mill, accused management of hiding the figures. “We asked for the books in March and got a brochure,” Mr Moss said.
However, Dunmore said the mill “has lost money in eleven of the past twelve quarters”.
“My grandfather poured the foundations,” said resident Isla Kerr.`,
    said: [
      'This is a hammer | Fiona Lachlan | official | direct | minister',
      'We asked for | Derek Moss | worker | direct | Unite',
      'has lost money | Dunmore | company | partial | -',
      'My grandfather | Isla Kerr | public | direct | resident',
    ],
  },
  {
    cut: 'Brightwell Bank',
    text: `The layoffs at Brightwell Bank came without warning, according to people with knowledge of the matter.
Rupert Crane KC, an employment barrister at Old Hall Chambers, said the bank risks a wave of claims. “Consultation is not a box to tick,” he said.
“We comply with all local laws,” Brightwell’s head of human resources, Petra Lind, said in a statement.
“It looked rushed to us as well,” said a person familiar with the plan.`,
    said: [
      'Consultation is | Rupert Crane | expert | direct | barrister',
      'We comply | Petra Lind | company | direct | head of human resources',
      'It looked rushed | a person familiar | worker | direct | -',
    ],
  },
  {
    cut: 'Oststrand',
    text: `Tobias Renn, chief executive of rival shipbuilder Maren Yards, said his group would hire some of those cut by Oststrand.
“Good welders do not stay on the market for long,” Renn told reporters.
And Oststrand confirmed on Friday that 340 roles would be eliminated. “We have no choice,” it said.
According to job board Seekwell, postings for welders rose 14% in the quarter. “Demand has moved north,” said Seekwell economist Laila Brandt, Ph.D.`,
    said: [
      'Good welders | Tobias Renn | expert | direct | chief executive',
      'We have no | Oststrand | company | direct | -',
      'Demand has | Laila Brandt | expert | direct | economist',
    ],
  },
  {
    cut: 'Kelda',
    text: `“I would be affected, and so would everyone on my floor,” one software tester said after the all-hands call at Kelda.
Kelda is trimming a tenth of its workforce. “This was my decision and I own it,” chief executive Nils Farrow wrote in a note to staff.
Professor Ada Quill of Marlow Business School sees a pattern. “Founders apologise beautifully now,” she said.
“Apologies do not pay rent,” a user wrote on Reddit.`,
    said: [
      'I would be | one software tester | worker | direct | -',
      'This was my | Nils Farrow | company | direct | chief executive',
      'Founders apologise | Ada Quill | expert | direct | Professor',
      'Apologies do | a user | public | direct | -',
    ],
  },
  {
    cut: 'Ovalto',
    text: `HR teams are often the first to go. “They locked me out while I was on a call with a candidate,” said one talent partner at Ovalto, who asked not to be identified.
Yet the fintech insists the changes are “about focus, not cost”.
“Recruiting is the canary,” said Dev Anand, a staffing consultant whose clients include two of Ovalto’s rivals.`,
    said: [
      'They locked me | one talent partner | worker | direct | -',
      'about focus, not | the fintech | company | partial | -',
      'Recruiting is | Dev Anand | expert | direct | consultant',
    ],
  },
  {
    cut: 'Elsewhere Ltd',
    text: `Survey house Tallis Polls found that 41% of workers fear for their jobs. “Anxiety is back at 2009 levels,” Tallis said in the report.
“People are holding on to roles they hate,” said Greg Oduya, vice-president of research at rival pollster Vantage Metrics.
“Fear is bad for productivity,” he added.
Career adviser Lena Frost, MBA, warned against hasty moves: “A bad job is still income.”`,
    said: [
      'Anxiety is back | Tallis | expert | direct | -',
      'People are | Greg Oduya | expert | direct | vice-president of research',
      'Fear is bad | Greg Oduya | expert | direct | -',
      'A bad job | Lena Frost | expert | direct | adviser',
    ],
  },
  {
    cut: 'Elsewhere Ltd',
    text: `What should you do on day one? We asked three people who have seen it all.
“File for unemployment before lunch,” says Greta Holm, J.D., an employment attorney and co-author of two books on severance.
“Update nothing, call everyone,” says Femi Adeyemi, a former recruiter turned career strategist at Second Act.
Omar Bell, SPHR, owner of Bell HR Advisors, puts it this way: “You are not your badge.”
“Step away from LinkedIn,” adds psychologist Dr. Ines Marr.`,
    said: [
      'File for | Greta Holm | expert | direct | attorney',
      'Update nothing | Femi Adeyemi | expert | direct | career strategist',
      'You are not | Omar Bell | expert | direct | owner',
      'Step away | Ines Marr | expert | direct | psychologist',
    ],
  },
  {
    cut: 'Zephyrine',
    text: `Zephyrine is parting ways with 8% of its workforce, a memo seen by this newspaper shows. “We grew ahead of ourselves,” the memo says.
The author of the memo, co-chief executive Lars Amundsen, also blamed “a softer advertising market”.
An engineer on the payments team said he learned of the decision from a calendar entry. “It said ‘quick sync’,” he recalled. “It was quick.”
Shares rose 3%. “Investors like a diet,” Kwame Osei of Granite Peak Capital wrote to clients.`,
    said: [
      'We grew ahead | memo | company | document | -',
      'a softer advertising | Lars Amundsen | company | partial | co-chief executive',
      'It said | engineer | worker | direct | -',
      'It was quick | engineer | worker | continued | -',
      'Investors like | Kwame Osei | expert | direct | Granite Peak Capital',
    ],
  },
  {
    cut: 'Elsewhere Ltd',
    text: `People close to the board say the list was drawn up in August. “Finance had the names before the managers did,” one of them said.
The bank’s chairman, Sir Colin Ware, said at the annual meeting that “the branch network must shrink”.
A customer, Peggy Lunt, 81, shouted from the floor: “Where am I supposed to go?”
“Branches are a cost, but trust is an asset,” said Dr Ruth Ojo, senior lecturer in banking at Carrick University.`,
    said: [
      'Finance had | one of them | unknown | direct | -',
      'the branch network | Colin Ware | company | partial | chairman',
      'Where am I | Peggy Lunt | public | direct | customer',
      'Branches are | Ruth Ojo | expert | direct | senior lecturer',
    ],
  },
  {
    cut: 'Harbourline',
    text: `When Harbourline, the ferry operator, sacked its crews by video, harbour master Jim Coyle watched from the pier. “Grown men sat down on their suitcases,” Mr Coyle said.
Harbourline’s finance director, Anil Mehta FCA, has since left. “With hindsight, I would have done it differently,” he told a committee of MPs.
Committee chair Dame Ruth Allard was scathing: “You broke the law because you could afford to.”
“We will see them in court,” said Nick Barrow, general secretary of the RMU.`,
    said: [
      'Grown men | Jim Coyle | unknown | direct | -',
      'With hindsight | Anil Mehta | company | direct | finance director',
      'You broke | Ruth Allard | official | direct | chair',
      'We will see | Nick Barrow | worker | direct | general secretary',
    ],
  },
];
