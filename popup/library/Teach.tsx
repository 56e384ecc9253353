import { hashOf } from '../platform/route';
import { word } from '../platform/words';

/** An empty library: how it fills. */
export const Teach = () => (
  <section class="teach">
    <h2>{word('kept_none')}</h2>
    <ol>
      <li>{word('teach_open')}</li>
      <li>{word('teach_press')}</li>
      <li>{word('teach_keep')}</li>
    </ol>
    <p>
      <a href={hashOf('take', ['import'])}>{word('teach_import')}</a>
    </p>
  </section>
);
