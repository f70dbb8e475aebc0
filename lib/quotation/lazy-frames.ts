import type { Attribution } from './attribution.ts';
import type { Frames, Shape, Subject } from './frames.ts';
import type { Reading } from './language.ts';
import type { Marked } from './marks.ts';
import { spacedFrames } from './spaced-frames.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { tightFrames } from './tight/frames.ts';

type Side = 'left' | 'right' | 'inside';

/** Frames that are built when they are first asked for, since most paragraphs hold no marks; what was read of a span is kept. */
export class LazyFrames implements Frames {
  private built: Frames | null = null;
  private readonly known: Record<Side, (Attribution | null | undefined)[]> | null;

  constructor(
    private readonly text: string,
    private readonly spans: readonly Marked[],
    private readonly reading: Reading,
    private readonly firms: ReadonlySet<string>,
  ) {
    this.known = spans.length > 0 ? { left: [], right: [], inside: [] } : null;
  }

  private get frames(): Frames {
    const { text, spans, firms } = this;
    const { tight, speech, roles } = this.reading;
    this.built ??= tight
      ? tightFrames(text, spans, tight, { firms, roles })
      : spacedFrames(text, spans, speech);
    return this.built;
  }

  private once(side: Side, span: number): Attribution | null {
    const before = this.known?.[side][span];
    if (before !== undefined) return before;
    const found = this.frames[side](span);
    if (this.known) this.known[side][span] = found;
    return found;
  }

  left(span: number): Attribution | null {
    return this.once('left', span);
  }
  right(span: number): Attribution | null {
    return this.once('right', span);
  }
  inside(span: number): Attribution | null {
    return this.once('inside', span);
  }
  shape(span: number): Shape {
    return this.frames.shape(span);
  }
  looksRight(span: number): boolean {
    return this.frames.looksRight(span);
  }
  joined(span: number): boolean {
    return this.frames.joined(span);
  }
  subjectBefore(span: number): Subject | null {
    return this.frames.subjectBefore(span);
  }
  closing(): ReturnType<Frames['closing']> {
    return this.frames.closing();
  }
  subjects(): readonly Subject[] {
    return this.frames.subjects();
  }
  peopleBefore(offset: number): readonly SpeakerPhrase[] {
    return this.frames.peopleBefore(offset);
  }
}
