import { render } from 'preact';
import './library.css';
import { setLanguage } from '../platform/document-language';
import { LibraryScreen } from './LibraryScreen';

setLanguage(document);
render(<LibraryScreen />, document.body);
