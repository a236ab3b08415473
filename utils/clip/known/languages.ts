// All languages together. A line of a page is in any of them, whatever the page says of its language.
import './languages/list';

export { languages } from './languages/language';
