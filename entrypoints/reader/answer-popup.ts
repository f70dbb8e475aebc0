import { servePage } from '../../lib/browser/messages.ts';
import type { PageSession } from '../../lib/dom/session.ts';
import type { CardContents } from '../../lib/hover/card-drawer.ts';
import type { PageCards } from './page-cards.ts';

/** Answers what the popup asks of this page. */
export function answerPopup(
  host: string,
  session: PageSession<CardContents>,
  cards: PageCards,
  signal: AbortSignal,
): void {
  servePage(
    {
      findings: () => ({ host, ...session.report() }),
      said: ({ subject }) => cards.says(subject, session.text),
      jump: ({ place }) => {
        session.jump(place);
        return null;
      },
    },
    signal,
  );
}
