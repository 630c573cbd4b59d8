/** A file of Markdown is its text (the bundles, and Jest, do so). */
declare module '*.md' {
  const text: string;
  export default text;
}
