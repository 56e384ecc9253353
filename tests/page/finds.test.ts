import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { createFinds, type Finds } from '../../content/find/finds';
import { parsePage } from './read-fixture';

const BY = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>';

const walk = (finds: Finds, most = 100) => {
  const onMore = jest.fn();
  for (const _ of finds.walk(most, onMore));
  return onMore;
};
/** What was found, as links and texts. */
const told = (finds: Finds) =>
  finds.list().map((node) => (node.nodeType === 3 ? (node as Text).data.trim() : (node as Element).localName));
const on = (html: string) => {
  const page = parsePage(html);
  return { page, finds: createFinds(page), body: page.body };
};

/** The trees whose texts a walk goes through. */
const spyWalkers = (page: Document) => {
  const spy = jest.spyOn(page, 'createTreeWalker');
  return () => spy.mock.calls.map(([root]) => root);
};

describe('the nodes of a page that name a license', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('are links, badges, captions and texts, in the order of the page', () => {
    const { finds } = on(
      `<body><p>All words: CC BY-SA 4.0</p><p>${BY}</p><p>Nothing</p><img src="a.jpg" alt="Photo: Ann, CC BY 2.0"></body>`,
    );
    walk(finds);
    expect(told(finds)).toEqual(['All words: CC BY-SA 4.0', 'a', 'img']);
  });

  it('are also a text that is nothing but the shortest name', () => {
    const { finds } = on('<body><p>Photo: Ann, <b>CC0</b></p></body>');
    walk(finds);
    expect(told(finds)).toEqual(['CC0']);
  });

  it('are neither in code nor in forms, and not twice where a license link says it', () => {
    const { finds } = on(
      `<body><script>/* CC BY 4.0 */</script><style>/* CC BY 4.0 */</style><textarea>CC BY 4.0</textarea><pre><code>CC BY 4.0</code></pre><p>${BY}</p></body>`,
    );
    walk(finds);
    expect(told(finds)).toEqual(['a']);
  });

  it('are at most as many as asked for, and it is told that there are more', () => {
    const { finds } = on(`<body>${`<p>${BY}</p>`.repeat(12)}</body>`);
    expect(walk(finds, 10)).toHaveBeenCalledTimes(1);
    expect(finds.list()).toHaveLength(10);
  });

  it('are still told to be more after a look at what was added', () => {
    const { page, body, finds } = on(`<body>${`<p>${BY}</p>`.repeat(12)}</body>`);
    walk(finds, 10);
    const added = page.createElement('p');
    body.append(added);
    finds.note(added);
    expect(walk(finds, 10)).toHaveBeenCalledTimes(1);
  });

  it('are all told where they are just as many', () => {
    const { finds } = on(`<body>${`<p>${BY}</p>`.repeat(10)}</body>`);
    expect(walk(finds, 10)).not.toHaveBeenCalled();
    expect(finds.list()).toHaveLength(10);
  });

  it('are walked to in steps, so that the page may have its turn', () => {
    const { finds } = on(`<body>${'<p>Words and words.</p>'.repeat(3000)}</body>`);
    expect([...finds.walk(10, () => undefined)].length).toBeGreaterThan(20);
  });
});

describe('a page that changes', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('is not walked again where it did not change', () => {
    const { page, finds } = on(`<body><p>CC BY 4.0</p></body>`);
    walk(finds);
    const walked = spyWalkers(page);
    walk(finds);
    expect(walked()).toEqual([]);
    expect(told(finds)).toEqual(['CC BY 4.0']);
  });

  it('is walked where something was added, and nowhere else', () => {
    const { page, finds, body } = on(`<body><main><p>CC BY 4.0</p></main></body>`);
    walk(finds);
    const walked = spyWalkers(page);
    const added = page.createElement('p');
    added.innerHTML = `Photo: Ann, ${BY} or <b>CC0 1.0</b>`;
    body.append(added);
    finds.note(added);
    finds.note(added.firstElementChild);
    walk(finds);
    expect(walked()).toEqual([added]);
    expect(told(finds)).toEqual(['CC BY 4.0', 'a', 'CC0 1.0']);
  });

  it('is not known to have changed where nobody notes it', () => {
    const { page, finds, body } = on('<body></body>');
    walk(finds);
    body.append(page.createTextNode('CC BY 4.0'));
    walk(finds);
    expect(told(finds)).toEqual([]);
  });

  it('has a text that is written anew found, and lost when it says something else', () => {
    const { finds, body } = on('<body><p>Loading the license</p></body>');
    walk(finds);
    const text = body.querySelector('p')?.firstChild as Text;
    text.data = 'Under CC BY 4.0';
    finds.note(text);
    walk(finds);
    expect(told(finds)).toEqual(['Under CC BY 4.0']);
    text.data = 'Under nothing';
    expect(told(finds)).toEqual([]);
  });

  it('loses what is removed', () => {
    const { finds, body } = on(`<body><p>CC BY 4.0</p><p>${BY}</p></body>`);
    walk(finds);
    body.querySelector('p')?.remove();
    expect(told(finds)).toEqual(['a']);
  });

  it('finds nothing in what was added and removed before the walk', () => {
    const { page, finds, body } = on('<body></body>');
    walk(finds);
    const added = page.createElement('p');
    added.textContent = 'CC BY 4.0';
    body.append(added);
    finds.note(added);
    added.remove();
    walk(finds);
    expect(told(finds)).toEqual([]);
  });

  it('is walked as a whole where it changed all over', () => {
    const { page, finds, body } = on('<body></body>');
    walk(finds);
    body.append('CC BY 4.0');
    finds.note(null);
    const walked = spyWalkers(page);
    walk(finds);
    expect(walked()).toEqual([body]);
    expect(told(finds)).toEqual(['CC BY 4.0']);
  });

  it('is walked as a whole after more changes than are worth being told apart', () => {
    const { page, finds, body } = on(`<body>${'<p></p>'.repeat(400)}</body>`);
    walk(finds);
    for (const each of body.children) finds.note(each);
    const walked = spyWalkers(page);
    walk(finds);
    expect(walked()).toEqual([body]);
  });
});

describe('shadow roots and frames', () => {
  const inFrame = () => {
    document.body.innerHTML = '<iframe title="A card"></iframe>';
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    (frame.contentDocument as Document).body.innerHTML = '<p>CC BY 4.0</p>';
    return { finds: createFinds(document), frame };
  };

  afterEach(() => {
    document.body.innerHTML = '';
  });

  it('are walked as the page is: open roots in open roots, too', () => {
    const { page, finds, body } = on('<body><walk-card></walk-card></body>');
    const outer = (body.firstElementChild as Element).attachShadow({ mode: 'open' });
    outer.innerHTML = '<p>CC BY 4.0</p><walk-credit></walk-credit>';
    const inner = (outer.lastElementChild as Element).attachShadow({ mode: 'open' });
    inner.innerHTML = '<p>CC BY-SA 4.0</p>';
    walk(finds);
    expect(told(finds).sort()).toEqual(['CC BY 4.0', 'CC BY-SA 4.0']);
    expect(finds.roots().map((root) => [page, outer, inner].indexOf(root as typeof outer))).toEqual([0, 1, 2]);
  });

  it('are found in what is added', () => {
    const { page, finds, body } = on('<body></body>');
    walk(finds);
    const host = page.createElement('walk-card');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>CC BY 4.0</p>';
    body.append(host);
    finds.note(host);
    walk(finds);
    expect(told(finds)).toEqual(['CC BY 4.0']);
  });

  it('go with their host', () => {
    const { finds, body } = on('<body><walk-card></walk-card></body>');
    const host = body.firstElementChild as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>CC BY 4.0</p>';
    walk(finds);
    host.remove();
    walk(finds);
    expect(told(finds)).toEqual([]);
    expect(finds.roots()).toHaveLength(1);
  });

  it('of the same site are walked in frames', () => {
    const { finds } = inFrame();
    walk(finds);
    expect(told(finds)).toEqual(['CC BY 4.0']);
  });

  it('of the same site are walked when a frame’s own page comes after the frame was looked at', () => {
    const { finds, frame } = inFrame();
    const inside = frame.contentDocument as Document;
    // Before its page has come a frame has an empty one, and then another document.
    const empty = document.implementation.createHTMLDocument('');
    const now = jest.spyOn(frame, 'contentDocument', 'get').mockReturnValue(empty);
    walk(finds);
    expect(told(finds)).toEqual([]);
    now.mockReturnValue(inside);
    finds.note(frame);
    walk(finds);
    expect(told(finds)).toEqual(['CC BY 4.0']);
  });

  it('of the same site are walked again when a frame’s page is complete that was walked while it came', () => {
    const { finds, frame } = inFrame();
    const { body } = frame.contentDocument as Document;
    const { innerHTML } = body;
    body.innerHTML = '';
    walk(finds);
    expect(told(finds)).toEqual([]);
    body.innerHTML = innerHTML;
    finds.note(frame);
    walk(finds);
    expect(told(finds)).toEqual(['CC BY 4.0']);
  });

  it('of the same site go with their frame', () => {
    const { finds, frame } = inFrame();
    walk(finds);
    frame.remove();
    walk(finds);
    expect(told(finds)).toEqual([]);
  });
});
