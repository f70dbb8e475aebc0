/** Common given names: a name right behind one of them is a surname (“Harrison Ford”). */
const NAMES =
  'Aaron Adam Adrian Ahmed Alan Albert Alejandro Alessandro Alex Alexander Alexandra Alfred Ali Alice Alison Amanda Amy Ana Anders Andrea Andrew Andy Angela Ann Anna Anne Anthony Antonio Arjun Arthur Ashley Barbara Ben Benjamin Bernard Bernd Betty Bill Bob Brad Brandon Brenda Brett Brian Bruce Carl Carla Carlos Carol Caroline Catherine Charles Charlotte Chris Christian Christina Christine Christopher Claire Claudia Colin Craig Dan Daniel Dave David Dean Deborah Denise Dennis Derek Diana Diane Diego Dmitry Don Donald Donna Doug Douglas Edward Elena Elizabeth Ellen Emily Emma Eric Erik Eva Evan Fernando Francesca Francisco Frank Fred Gary Geoff George Gerald Gina Giovanni Giulia Gloria Gordon Grace Greg Gregory Hannah Hans Harold Harrison Harry Heather Heidi Helen Henry Howard Ian Igor Irene Isabel Ivan Jack Jacob Jacques James Jan Jane Janet Jason Jay Jean Jeff Jeffrey Jennifer Jeremy Jerry Jessica Jim Joan Joe Johan John Jonathan Jorge Jose José Joseph Joshua Juan Judy Julia Julie Justin Karen Karl Kate Katherine Kathy Keith Kelly Ken Kenneth Kevin Kim Kyle Larry Laura Lauren Laurent Lawrence Lee Leo Linda Lisa Liz Louis Luca Lucas Lucy Luis Luke Marc Marco Margaret Maria Marie Mario Mark Martin Mary Matt Matthew Megan Melissa Michael Michel Michelle Miguel Mike Mohamed Mohammed Nancy Natalie Nathan Neil Nicholas Nick Nicole Nikola Nina Noah Oliver Olivia Oscar Pablo Pamela Patricia Patrick Paul Paula Pedro Peter Phil Philip Pierre Priya Rachel Rahul Raj Ralph Ravi Raymond Rebecca Richard Rick Rob Robert Roberto Robin Roger Ron Ronald Rosa Roy Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sanjay Sara Sarah Scott Sean Sergei Sergio Sharon Shawn Simon Sofia Sophie Stefan Stephanie Stephen Steve Steven Stuart Sue Susan Ted Teresa Terry Thomas Tim Timothy Tina Todd Tom Tommy Tony Tracy Troy Tyler Valerie Victor Victoria Vijay Vincent Virginia Vladimir Walter Wayne Wendy Werner William Wolfgang Yvonne Zach';

const names = new Set(NAMES.split(' '));

/** Whether the text in front of a name ends with a given name or a middle initial. */
export function behindGivenName(before: string): boolean {
  const last = /(?:^|[\s"“‘(])(\p{Lu}[\p{L}’'-]*)\.?\s$/u.exec(before);
  if (!last) return false;
  const word = last[1] as string;
  return names.has(word) || (word.length === 1 && /[.]\s$/u.test(before));
}
