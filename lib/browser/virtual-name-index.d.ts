/** Made at build time by `lib/cli/wxt-pack.ts`. */
declare module 'virtual:name-index' {
  const names: { readonly text: string; readonly numbers: string };
  export default names;
}
