import { ReactFlow, ReactFlowProvider, useReactFlow, type Node, type NodeProps } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { memo, useEffect, useState } from 'react';
import type { Box, Primitive, SceneItem } from '../../shared/layout/scene.ts';
import { useAction } from '../actions/ActionProvider.tsx';
import { useMessage } from '../i18n/useMessage.ts';
import { ScenePrimitives, type ResolveAsset } from '../scene/ScenePrimitives.tsx';
import { nearZoom, zoomLimits } from '../session/camera.ts';
import { useJourneyScope, useScene, useSession } from '../session/JourneyScope.tsx';
import styles from './FlowLayer.module.css';

type ImagePrimitive = Extract<Primitive, { kind: 'image' }>;
type ItemNodeType = Node<{ readonly resolveAsset: ResolveAsset }, 'item'>;

/**
 * Cards as React Flow nodes: mounted only near enough to be read, only those in view, with sizes from the scene so that nothing is
 * measured. Pointer and keyboard are the canvas's: they work on the scene and so are the same near and far.
 */
export function FlowLayer({ resolveAsset }: { resolveAsset: ResolveAsset }) {
  return (
    <ReactFlowProvider>
      <Flow resolveAsset={resolveAsset} />
    </ReactFlowProvider>
  );
}

const nodeTypes = { item: memo(ItemNode) };
const noNodes: ItemNodeType[] = [];
const attribution = { hideAttribution: true };

function Flow({ resolveAsset }: { resolveAsset: ResolveAsset }) {
  const isNear = useSession((state) => state.camera.zoom >= nearZoom);
  const items = useScene((scene) => scene.items);
  const nodes = useNodes(items, resolveAsset);
  return (
    <ReactFlow
      className={styles.flow} nodes={isNear ? nodes : noNodes} nodeTypes={nodeTypes} onlyRenderVisibleElements minZoom={zoomLimits.minimum} maxZoom={zoomLimits.maximum}
      nodesDraggable={false} nodesConnectable={false} nodesFocusable={false} elementsSelectable={false} disableKeyboardA11y panOnDrag={false} zoomOnScroll={false}
      zoomOnPinch={false} zoomOnDoubleClick={false} preventScrolling={false} deleteKeyCode={null} selectionKeyCode={null} multiSelectionKeyCode={null}
      panActivationKeyCode={null} zoomActivationKeyCode={null} proOptions={attribution}
    >
      <CameraFollower />
    </ReactFlow>
  );
}

/** The session's camera is the only one; React Flow follows it. */
function CameraFollower() {
  const { session } = useJourneyScope();
  const { setViewport } = useReactFlow();
  useEffect(() => {
    void setViewport(session.getState().camera);
    return session.subscribe((state, before) => {
      if (state.camera !== before.camera) void setViewport(state.camera);
    });
  }, [session, setViewport]);
  return null;
}

/** Nodes keep their identity while their item does, so React Flow touches only what changed. */
function useNodes(items: readonly SceneItem[], resolveAsset: ResolveAsset): ItemNodeType[] {
  const [known] = useState(() => new WeakMap<SceneItem, ItemNodeType>());
  return items.map((item) => {
    const before = known.get(item);
    if (before) return before;
    const node = nodeOf(item, resolveAsset);
    known.set(item, node);
    return node;
  });
}

function nodeOf({ id, x, y, width, height }: SceneItem, resolveAsset: ResolveAsset): ItemNodeType {
  return { id, type: 'item', position: { x, y }, width, height, measured: { width, height }, handles: [], data: { resolveAsset } };
}

function ItemNode({ id, data }: NodeProps<ItemNodeType>) {
  const item = useScene((scene) => scene.itemById.get(id));
  const state = useSession((session) => itemState(id, session.selection, session.hoverItemId, session.preview));
  if (!item) return null;
  const unnamed = item.primitives.find((primitive): primitive is ImagePrimitive => primitive.kind === 'image' && primitive.alt === '');
  return (
    <div className={styles.item} data-record-id={id} data-state={state || undefined} data-raised={isRaised(item) || undefined} data-dimmed={item.isDimmed} style={{ borderRadius: item.radius }}>
      <svg width={item.width} height={item.height} aria-hidden>
        <ScenePrimitives primitives={item.primitives} resolveAsset={data.resolveAsset} />
      </svg>
      {unnamed ? <UnnamedImage {...unnamed} /> : null}
      {item.opens ? <SubJourneyMark {...item.opens} /> : null}
    </div>
  );
}

/** Says by cursor and tip that a press leads in; the press itself is the canvas's like every other. */
function SubJourneyMark({ x, y, width, height }: Box) {
  const open = useAction('openSubJourney');
  return <span className={styles.mark} style={{ left: x, top: y, width, height }} title={`${open.label} (${open.shortcut})`} data-opens aria-hidden />;
}

/** On screen only: what nobody has put in words yet shall not be forgotten. */
function UnnamedImage({ x, y }: ImagePrimitive) {
  const tell = useMessage();
  return <span className={styles.unnamed} style={{ left: x + 4, top: y + 4 }} aria-hidden>{tell('image.noAlt')}</span>;
}

/** Whether the drawing asks for a shadow. */
function isRaised({ primitives }: SceneItem): boolean {
  return primitives.some((primitive) => primitive.kind === 'rect' && primitive.shadow !== undefined);
}

/** One word, so that a card renders anew only when its own state changes. */
function itemState(id: string, selection: readonly string[], hoverItemId: string | null, preview: { kind: string; ids?: ReadonlySet<string> } | null): string {
  if (preview?.kind === 'items' && preview.ids?.has(id)) return 'dragged';
  if (selection.includes(id)) return 'selected';
  return hoverItemId === id ? 'hovered' : '';
}
