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
];
