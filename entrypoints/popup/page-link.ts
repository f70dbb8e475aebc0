import type { PageLink } from '../../components/page-link.ts';
import { askPage } from '../../lib/browser/messages.ts';
import type { TabPage } from '../../lib/browser/tabs.ts';

/** How the popup reaches the page of a tab; not at all where there is none. */
export function pageLink(tab: TabPage | null): PageLink {
  // The library comes when it is asked for: most popups are closed without.
  const cite: PageLink['cite'] = async (item, format) => {
    const { bibliography } = await import('../../lib/citation/bibliography.ts');
    return bibliography(item, format);
  };
  if (!tab) return { cite };
  return {
    cite,
    says: (subject) => askPage(tab.id, 'said', { subject }),
    jump: (place) => {
      void askPage(tab.id, 'jump', { place });
      // The toolbar popup would stand in front of it.
      window.close();
    },
  };
}
