import { useText } from '../i18n.ts';

/** What a reader must know before trusting a figure, one sentence each. */
export function Cautions({ codes }: { readonly codes: readonly string[] }) {
  const text = useText();
  return (
    <>
      {codes.map((code) => (
        <p class="caution" key={code}>
          {text.t(`caution_${code.replaceAll('-', '_')}`)}
        </p>
      ))}
    </>
  );
}
