import type { PageLink } from '../../components/page-link.ts';
import { askPage } from '../../lib/browser/messages.ts';
import type { TabPage } from '../../lib/browser/tabs.ts';

/** How the popup reaches the page of a tab; not at all where there is none. */
export function pageLink(tab: TabPage | null): PageLink {
  if (!tab) return {};
  return {
    says: (subject) => askPage(tab.id, 'said', { subject }),
    jump: (place) => {
      void askPage(tab.id, 'jump', { place });
      // The toolbar popup would stand in front of it.
      window.close();
    },
  };
}
