/** Controls that would turn the text around them as well. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

export interface DataTextProps {
  readonly children: string;
  /** BCP 47 tag; unknown where left out. */
  readonly lang?: string | undefined;
}

/** Text from the data, in whatever language it is. */
export function DataText({ children, lang }: DataTextProps) {
  return (
    <bdi dir="auto" lang={lang}>
      {children.replace(BIDI_CONTROLS, '')}
    </bdi>
  );
}
