/** Types alone are checked here; the demo's server compiles the page. */
export default {};
