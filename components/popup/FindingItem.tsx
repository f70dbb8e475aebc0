import { useEffect, useId, useState } from 'preact/hooks';
import type { Said } from '../../lib/article/said.ts';
import type { Finding } from '../../lib/detection/findings.ts';
import { type CardModel, cardModel } from '../../lib/hover/card-model.ts';
import { DataText } from '../cards/DataText.tsx';
import { Card } from '../cards/index.ts';
import { useText } from '../i18n.ts';
import { type PageLink, usePage } from '../page-link.ts';
import { FindingSummary } from './FindingSummary.tsx';
import type { LoadCard } from './popup-state.ts';

async function modelOf(finding: Finding, loadCard: LoadCard, says: PageLink['says']): Promise<CardModel> {
  const { kind, key, subjects, surface, relation } = finding;
  // A firm outside the data goes by its key.
  const asked = subjects.length > 0 ? subjects : [{ kind, id: key }];
  // What cannot be had is a card that says so; it is no reason to show nothing.
  const [facts, answers] = await Promise.all([
    Promise.all(subjects.map((one) => loadCard(one).catch(() => null))),
    Promise.all(asked.map(async (one) => (await says?.(one).catch(() => null)) ?? null)),
  ]);
  const source = answers.find((answer) => answer !== null)?.source;
  const said = answers.map((answer) => answer?.said[0] ?? NOTHING_SAID);
  const mention = { kind, surface, ...(relation && { relation }) };
  return cardModel(mention, facts, undefined, source ? { said, source } : null);
}

const NOTHING_SAID: Said = { claims: [], quotations: [] };

export interface FindingItemProps {
  readonly finding: Finding;
  readonly loadCard: LoadCard;
}

/** A company or phrase with how often the page has it; opens to its card. */
export function FindingItem({ finding, loadCard }: FindingItemProps) {
  const text = useText();
  const { says } = usePage();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [model, setModel] = useState<CardModel | null>(null);
  const { kind, key } = finding;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the finding is made anew with every answer of the page; its key tells whether it is another one.
  useEffect(() => {
    let current = true;
    void modelOf(finding, loadCard, says).then((found) => current && setModel(found));
    return () => {
      current = false;
    };
  }, [kind, key]);
  const toggle = () => {
    setOpen(!open);
    // Asked again each time it is opened: an answer that failed once may be there now.
    if (!open) void modelOf(finding, loadCard, says).then(setModel);
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
