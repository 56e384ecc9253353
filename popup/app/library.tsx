import { render } from 'preact';
import './library.css';
import { LibraryScreen } from './LibraryScreen';
import { language } from '../platform/words';

document.documentElement.lang = language();
render(<LibraryScreen />, document.body);
