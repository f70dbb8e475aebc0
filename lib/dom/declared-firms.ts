/** A firm in JSON-LD, unless it is the one that publishes the page. Bounded, since the page writes it. */
const DECLARED =
  /(?<!"(?:publisher|author|creator|provider|sourceOrganization)"\s*:\s*\[?\s*)\{\s*"@type"\s*:\s*"(?:Corporation|Organization)"[^{}]{0,200}?"name"\s*:\s*"([^"\\]{2,60})"/g;

/** Names of firms that a page declares to be about in its structured data, as the page writes them. */
export function declaredFirms(document: ParentNode): string[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].flatMap(({ textContent }) =>
    Array.from(`${textContent}`.matchAll(DECLARED), ([, name]) => name as string),
  );
}
