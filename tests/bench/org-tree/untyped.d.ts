/** What the bench calls of d3-org-chart, which ships no types. */
declare module 'd3-org-chart' {
  export class OrgChart {
    container(element: HTMLElement): this;
    data(rows: object[]): this;
    nodeWidth(of: () => number): this;
    nodeHeight(of: () => number): this;
    svgHeight(px: number): this;
    /** Ms of its transitions. */
    duration(ms: number): this;
    initialExpandLevel(level: number): this;
    nodeContent(of: (node: { data: { name: string; who: string } }) => string): this;
    render(): this;
    clear(): void;
    getChartState(): { allNodes: { data: { id: string } }[] };
    onButtonClick(event: Pick<Event, 'stopPropagation'>, node: unknown): void;
  }
}
