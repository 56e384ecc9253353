import type { ComponentChild } from 'preact';

/** A node as it looks: words, links and italics. Nothing of it is followed, and no tag of it comes through. */
const draw = (node: Node, key: number): ComponentChild => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  const children = [...node.childNodes].map(draw);
  if (node.nodeName === 'A')
    return (
      <span key={key} class="pasted-link">
        {children}
      </span>
    );
  if (node.nodeName === 'I') return <i key={key}>{children}</i>;
  return (
    <bdi key={key} dir={(node as Element).getAttribute('dir') === 'rtl' ? 'rtl' : 'auto'}>
      {children}
    </bdi>
  );
};

/** HTML of a credit as it looks where it is pasted. It is read and not run: a document of this parser loads nothing. */
export const RichText = ({ html }: { html: string }) => (
  <>{[...new DOMParser().parseFromString(html, 'text/html').body.childNodes].map(draw)}</>
);
