import { type Container, elementOf } from './container.ts';

/** The element of the document itself under which a container lies, through all shadow borders. */
function inDocument(container: Container): Element {
  let element = elementOf(container);
  for (let root = element.getRootNode(); 'host' in root; root = element.getRootNode())
    element = (root as ShadowRoot).host;
  return element;
}

/** Puts containers into the order of the document; those in shadow trees stand where their hosts stand. */
export function inReadingOrder(containers: Iterable<Container>): Container[] {
  const places = Array.from(containers, (container) => ({ container, element: inDocument(container) }));
  const following = Node.DOCUMENT_POSITION_FOLLOWING;
  const compare = (a: Node, b: Node): number =>
    a === b ? 0 : a.compareDocumentPosition(b) & following ? -1 : 1;
  places.sort((a, b) => compare(a.element, b.element) || compare(a.container, b.container));
  return places.map(({ container }) => container);
}
