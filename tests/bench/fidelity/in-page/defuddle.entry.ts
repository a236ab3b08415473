// Defuddle, which copies the page itself. Nothing is fetched.
import Defuddle from 'defuddle';
import './globals.ts';

globalThis.benchRead = () => {
  const { title, content } = new Defuddle(document, { url: document.URL, useAsync: false }).parse();
  return { title, html: content };
};
