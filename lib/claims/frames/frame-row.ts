/**
 * The words by which a language says that jobs go. Strings are alternatives of
 * a regular expression on folded text (lower case, hyphens as spaces); `~`
 * stands for any ending. An empty string never matches.
 */
export interface FrameRow {
  /** People and posts that can be counted. */
  readonly people: string;
  /** Everyone who works for a firm: workforce, headcount. */
  readonly staff: string;
  /** Words that alone mean that the employer ends jobs: lay off, redundancies. */
  readonly cut: string;
  /** Words of ending or reducing that need people, posts or staff beside them: cut, slash. */
  readonly trim: string;
  /** What people and posts do when they are cut: leave, be lost, be out of work. */
  readonly going: string;
  /** Tells whom cuts touch: affect, hit. Counts only where the cut is named near by. */
  readonly touch: string;
  /** The opposite, or another fate: hire, create, move, keep. */
  readonly grow: string;
  /** Right before a number: it is the whole that something is taken of (of its, employs, from). */
  readonly whole: string;
  /** Of these, mere existence (there are, 有): no whole where the people are said to go. */
  readonly exists: string;
  /** Right behind a counted noun: the same (are employed, in total). */
  readonly wholeAfter: string;
  /** Right before a number: the level that is left (to). */
  readonly level: string;
  /** Right behind a counted noun: the same (500명으로, 500人体制). */
  readonly levelAfter: string;
  /** Before a number: a part of a total that was told (including, of which). */
  readonly part: string;
  /** Counted, they are no people: stores, hours, users. */
  readonly things: string;
  /** Measures other than staff that shrink by a percent: costs, sales, pay. */
  readonly measure: string;
  /** Small words that may stand between a number and its noun (of the). */
  readonly inner: string;
  /** Words that begin another statement: and, but, while. */
  readonly conjunction: string;
  /** Ties a percentage to a count: or, equal to, about. */
  readonly equals: string;
  /** Says that a figure comes on top of an earlier one: also, a further, earlier. */
  readonly further: string;
  /** Right before a number: it adds to cuts told of, or sums them up (on top of the, bringing the total to). */
  readonly sums: string;
  readonly subject: SubjectWords;
  readonly status: StatusWords;
}

/** Words that tell who cuts. */
export interface SubjectWords {
  /** Common nouns and pronouns for one firm: the company, it. */
  readonly firm: string;
  /** Many firms, an industry, a country: their totals are nobody's claim. */
  readonly many: string;
  /** Employers that are no firms: ministries, schools, armies. */
  readonly bodies: string;
  /** Right before a name: it is mentioned by the way (after, unlike, rival). */
  readonly aside: string;
  /** Right behind a name: the same (之后, et al.). */
  readonly asideAfter: string;
  /** Right before a name: it is the source (according to, told). */
  readonly source: string;
  /** Right behind a name: the same (reported). */
  readonly sourceAfter: string;
  /** Right before a name: the firm as employer (at, by, from). */
  readonly at: string;
  /** Right behind a name: the same (의, で, 's). */
  readonly atAfter: string;
  /** Right behind a name: it is the subject (は, 은, 는). */
  readonly topic: string;
  /** Makes one figure hold for each of several firms. */
  readonly each: string;
}

/** Words that tell how sure a claim is. */
export interface StatusWords {
  /** Before or around the cut: not so (denied, no plans to). */
  readonly denied: string;
  /** Right before the cut: it is not made (without, not). */
  readonly not: string;
  readonly planned: string;
  readonly announced: string;
  /** A notice to an authority. */
  readonly filed: string;
  /** Only supposed: then there is no claim (if, imagine). */
  readonly supposed: string;
}
