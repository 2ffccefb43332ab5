import { Handle, Position, ReactFlow, useEdgesState, useNodesState, useReactFlow, ReactFlowProvider } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { memo, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { offer, readMap } from './readMap.js';

const Card = memo(({ data }) => (
  <div style={{ width: data.width, height: data.height, boxSizing: 'border-box', padding: 10, overflow: 'hidden', border: '1px solid #c9c5b8', borderRadius: 10, background: '#fff', font: '12px/1.45 sans-serif' }}>
    <Handle type="target" position={Position.Left} />
    <strong>{data.title}</strong>
    <p style={{ margin: 0 }}>{data.text}</p>
    <Handle type="source" position={Position.Right} />
  </div>
));
const nodeTypes = { card: Card };

/** Default settings; the wheel pans and the pinch zooms, so that the same gestures do the same everywhere. */
function Map({ map }) {
  const [nodes, setNodes, onNodesChange] = useNodesState(map.cards.map(({ id, x, y, ...data }) => ({ id, type: 'card', position: { x, y }, data })));
  const [edges, , onEdgesChange] = useEdgesState(map.connections.map(({ id, fromId, toId }) => ({ id, source: fromId, target: toId, type: 'smoothstep' })));
  const { setViewport } = useReactFlow();
  useEffect(() => offer({
    isDrawn: () => {
      const drawn = document.querySelectorAll('.react-flow__node');
      return drawn.length === map.cards.length && (drawn.length === 0 || getComputedStyle(drawn[drawn.length - 1]).visibility === 'visible')
        && document.querySelectorAll('.react-flow__edge').length === map.connections.length;
    },
    setCamera: (camera) => void setViewport(camera),
    edit: (id, title) => setNodes((present) => present.map((node) => (node.id === id ? { ...node, data: { ...node.data, title } } : node))),
    isShown: (id, title) => document.querySelector(`[data-id="${id}"]`)?.textContent.includes(title),
  }), [map, setNodes, setViewport]);
  return <ReactFlow nodes={nodes} edges={edges} nodeTypes={nodeTypes} onNodesChange={onNodesChange} onEdgesChange={onEdgesChange} minZoom={0.05} panOnScroll />;
}

const { stage, map } = await readMap();
createRoot(stage).render(<ReactFlowProvider><Map map={map} /></ReactFlowProvider>);
