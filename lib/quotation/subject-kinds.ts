import { hasKind, type RoleBook } from './role-book.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** Tells whether a sentence is about somebody or about a body. */
export class SubjectKinds {
  constructor(
    private readonly roles: RoleBook,
    private readonly isFirm: (name: string) => boolean,
  ) {}

  /** A name that is no firm's, or the description of somebody: "a laid-off engineer". */
  isPerson(speaker: SpeakerPhrase): boolean {
    // "The Post": a name with an article and nothing else is a paper, a body.
    if (speaker.named)
      return !this.isFirm(speaker.text) && (speaker.role !== '' || !/^the\s/iu.test(speaker.evidence));
    return hasKind(
      this.roles.of(speaker.text),
      'worker',
      'expert',
      'officer',
      'owner',
      'spokes',
      'public',
      'official',
      'insider',
      'trade',
      'person',
    );
  }

  /** A firm, a paper, a body by its name or description. */
  isBody({ text }: SpeakerPhrase): boolean {
    return (
      this.isFirm(text) || hasKind(this.roles.of(text), 'document', 'firm', 'union', 'authority', 'advisory')
    );
  }
}
