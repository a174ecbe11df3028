import { walkHalf } from '../support/every-page.ts';

walkHalf(1);
