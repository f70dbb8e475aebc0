import type { Finding } from '../../lib/detection/findings.ts';
import { useText } from '../i18n.ts';
import { FindingItem } from './FindingItem.tsx';
import type { LoadCard } from './popup-state.ts';

export interface FindingListProps {
  readonly heading: string;
  readonly findings: readonly Finding[];
  readonly loadCard: LoadCard;
}

/** Findings of one kind, the most frequent first. Nothing where there are none. */
export function FindingList({ heading, findings, loadCard }: FindingListProps) {
  const text = useText();
  if (findings.length === 0) return null;
  return (
    <section class="findings">
      <h3>
        {heading} <span class="amount">{text.number(findings.length)}</span>
      </h3>
      <ul>
        {[...findings]
          .sort((a, b) => b.count - a.count)
          .map((finding) => (
            <FindingItem key={finding.key} finding={finding} loadCard={loadCard} />
          ))}
      </ul>
    </section>
  );
}
