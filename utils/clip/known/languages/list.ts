// Every language of which something is known: a line each.
import './ar';
import './de';
import './en';
import './es';
import './fr';
import './he';
import './it';
import './ja';
import './ko';
import './nl';
import './pl';
import './pt';
import './ru';
import './sv';
import './zh';
