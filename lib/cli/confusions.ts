/** A span with what is known of it: the label of the gold, or the reasons of a finding. */
export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly why?: readonly string[];
  readonly entry?: string;
  readonly company?: string | null;
}

export interface Confusion {
  readonly kind: 'missed' | 'false' | 'span';
  readonly layer: string;
  readonly id: string;
  readonly lang: string;
  /** The words, in the text around them. */
  readonly shown: string;
  readonly why: string;
}

const LAYERS = ['euphemisms', 'plain', 'companies'] as const;
type Layer = (typeof LAYERS)[number];

/** A case or its findings, by layer. */
export type Layered = { readonly [L in Layer]?: readonly LabelledSpan[] };

export interface ConfusedCase extends Layered {
  readonly id: string;
  readonly lang: string | null;
  readonly text: string;
  readonly maybe?: readonly LabelledSpan[];
}

const AROUND = 40;

function overlaps(a: LabelledSpan, b: LabelledSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

function show(text: string, { start, end }: LabelledSpan): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`.replace(/\s+/g, ' ');
}

/** Layers that some case of a set is labelled in. */
export function labelledLayers(cases: readonly Layered[]): Layer[] {
  return LAYERS.filter((layer) => cases.some((one) => (one[layer]?.length ?? 0) > 0));
}

/**
 * What went wrong in one case: what was missed, what was marked without
 * cause, and what was found with other ends. Findings on borderline wording
 * count neither way. `refused` tells why something was not believed.
 */
export function confusionsOf(
  gold: ConfusedCase,
  found: Layered,
  layers: readonly Layer[] = LAYERS,
  refused: readonly (LabelledSpan & { readonly id: string })[] = [],
): Confusion[] {
  return layers.flatMap((layer) => {
    const labels = gold[layer] ?? [];
    const findings = found[layer] ?? [];
    const whyMissed = (label: LabelledSpan): string => {
      const no = refused.find((r) => overlaps(r, label));
      const why = no ? `${no.id} refused: ${(no.why ?? []).join('; ')}` : 'found nowhere';
      return [label.company, why].filter(Boolean).join(': ');
    };
    const base = { layer, id: gold.id, lang: gold.lang ?? '' };
    // A legal form behind a firm's name does not matter.
    const isSame = (a: LabelledSpan, b: LabelledSpan) =>
      a.start === b.start && (a.end === b.end || (layer === 'companies' && a.end > b.end));
    const missed = labels
      .filter((label) => !findings.some((f) => isSame(f, label)))
      .map((label): Confusion => {
        const other = findings.find((f) => overlaps(f, label));
        const shown = show(gold.text, label);
        return other
          ? { ...base, kind: 'span', shown, why: `found as “${gold.text.slice(other.start, other.end)}”` }
          : { ...base, kind: 'missed', shown, why: whyMissed(label) };
      });
    const alarms = findings
      .filter((f) => ![...labels, ...(gold.maybe ?? [])].some((label) => overlaps(f, label)))
      .map((f): Confusion => {
        const why = [f.entry ?? f.company ?? '', ...(f.why ?? [])].filter(Boolean).join('; ');
        return { ...base, kind: 'false', shown: show(gold.text, f), why };
      });
    return [...missed, ...alarms];
  });
}
