import { lazy } from 'react';

/* The drawing library is fetched when a chart is to be seen; the figures themselves do not wait for it. */
export const LineChart = lazy(() => import('./LineChart').then((file) => ({ default: file.LineChart })));
export const BarChart = lazy(() => import('./BarChart').then((file) => ({ default: file.BarChart })));
export const DotPlot = lazy(() => import('./DotPlot').then((file) => ({ default: file.DotPlot })));
