// Registers the tags; the type import tells React's JSX about them.
import 'qianshao/provider/define.js';
import 'qianshao/org-tree/define.js';
import 'qianshao/honor-roll/define.js';
import type {} from 'qianshao/jsx.js';
import { useRef, useState } from 'react';

const themes = { paper: '纸', hall: '展厅', elder: '大字' };

export function App() {
  const [theme, setTheme] = useState('paper');
  const [unit, setUnit] = useState<string | null>(null);
  const tree = useRef<HTMLElementTagNameMap['qs-org-tree']>(null);
  return (
    <div data-qs-theme={theme}>
      <fieldset className="choice">
        <legend>主题</legend>
        <div className="seg">
          {Object.entries(themes).map(([value, name]) => (
            <label key={value}>
              <input type="radio" name="theme" checked={theme === value} onChange={() => setTheme(value)} />
              <span>{name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p role="status">
        选中：<output>{unit ?? '还没有'}</output>
      </p>
      <qs-provider src="../data/district.json" refresh={600}>
        <div className="stage">
          {/* Events are named as in HTML; what they carry is typed. */}
          <qs-org-tree
            ref={tree}
            view="list"
            heading-level="2"
            onqs-select={(event) => setUnit(event.unitId)}
          >
            <p>社区党委，11个前哨支部，33个楼道党小组。</p>
          </qs-org-tree>
        </div>
        <div className="stage">
          <qs-honor-roll heading-level="2" />
        </div>
      </qs-provider>
      <p>
        <button type="button" onClick={() => tree.current?.reveal('b05-g1')}>
          找到第五前哨支部第一小组
        </button>
      </p>
    </div>
  );
}
