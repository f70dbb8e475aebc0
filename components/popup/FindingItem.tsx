import { useEffect, useId, useState } from 'preact/hooks';
import type { Finding } from '../../lib/detection/findings.ts';
import { type CardModel, cardModel } from '../../lib/hover/card-model.ts';
import { DataText } from '../cards/DataText.tsx';
import { Card } from '../cards/index.ts';
import { useText } from '../i18n.ts';
import { FindingSummary } from './FindingSummary.tsx';
import type { LoadCard } from './popup-state.ts';

async function modelOf(finding: Finding, loadCard: LoadCard): Promise<CardModel> {
  const { subject, subjects, surface, relation } = finding;
  // What cannot be had is a card that says so; it is no reason to show nothing.
  const facts = await Promise.all(subjects.map((one) => loadCard(one).catch(() => null)));
  return cardModel({ kind: subject.kind, surface, ...(relation && { relation }) }, facts);
}

export interface FindingItemProps {
  readonly finding: Finding;
  readonly loadCard: LoadCard;
}

/** A company or phrase with how often the page has it; opens to its card. */
export function FindingItem({ finding, loadCard }: FindingItemProps) {
  const text = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [model, setModel] = useState<CardModel | null>(null);
  const { kind, id: subject } = finding.subject;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the finding is made anew with every answer of the page; its subject tells whether it is another one.
  useEffect(() => {
    let current = true;
    void modelOf(finding, loadCard).then((found) => current && setModel(found));
    return () => {
      current = false;
    };
  }, [kind, subject]);
  const toggle = () => {
    setOpen(!open);
    // Asked again each time it is opened: an answer that failed once may be there now.
    if (!open) void modelOf(finding, loadCard).then(setModel);
  };
  return (
    <li>
      <button type="button" class="finding" aria-expanded={open} aria-controls={id} onClick={toggle}>
        <span class="name">
          <DataText>{finding.surface}</DataText>
          {model && !open && <FindingSummary model={model} />}
        </span>
        <span class="mentions">{text.plural('mentions', finding.count)}</span>
        <span class="arrow" aria-hidden="true" />
      </button>
      <div id={id} class="opened" hidden={!open}>
        {open && (model ? <Card model={model} place="list" /> : <p role="status">{text.t('loading')}</p>)}
      </div>
    </li>
  );
}
