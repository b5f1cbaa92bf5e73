/**
 * One state of a component, for its tests and for the page `/examples/`. A file `X.examples.ts`
 * beside `X.astro` exports `examples`, a list of these.
 */
export interface Example<Props> {
  /** What the state is, in a few words. */
  name: string;
  props: Props;
}
