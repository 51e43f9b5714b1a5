/** Draws every node: disc, diamond, hexagon, square or sheet; filled, ringed or hollow; with a halo when selected. */
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

export const SHAPES = ['disc', 'diamond', 'hexagon', 'square', 'sheet'] as const;
export type Shape = (typeof SHAPES)[number];

export type ShapeData = NodeDisplayData & {
  readonly shape: Shape;
  /** What fills it; the same as `color` where it is filled. */
  readonly inner: string;
  /** Width of the outline in pixels. */
  readonly outline: number;
  readonly dashed: boolean;
  /** Around a selected node; transparent otherwise. */
  readonly halo: string | null;
};

const VERTEX = /* glsl */ `
attribute vec2 a_corner;
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_color;
attribute vec4 a_inner;
attribute vec4 a_halo;
attribute vec4 a_look;
attribute vec4 a_id;
uniform mat3 u_matrix;
uniform vec2 u_window;
uniform float u_sizeRatio;
varying vec2 v_point;
varying float v_size;
varying vec4 v_color;
varying vec4 v_inner;
varying vec4 v_halo;
varying vec4 v_look;
void main() {
  v_size = a_size / u_sizeRatio;
  v_point = a_corner * (v_size + 8.0);
  vec2 centre = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(centre + v_point * 2.0 / u_window, 0.0, 1.0);
  v_look = a_look;
  v_inner = a_inner;
  v_halo = a_halo;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

/** Distances in pixels from the outline, negative inside. */
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec2 v_point;
varying float v_size;
varying vec4 v_color;
varying vec4 v_inner;
varying vec4 v_halo;
varying vec4 v_look;
float box(vec2 p, vec2 half_size, float radius) {
  vec2 q = abs(p) - half_size + radius;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - radius;
}
float hexagon(vec2 p, float r) {
  vec2 q = abs(p);
  return max(q.y * 0.866025 + q.x * 0.5, q.x) - r * 0.92;
}
float sheet(vec2 p, float r) {
  float page = box(p, vec2(r * 0.76, r), 1.5);
  return max(page, (p.x + p.y - r * 1.1) * 0.7071);
}
float far(vec2 p) {
  float shape = v_look.x;
  if (shape < 0.5) return length(p) - v_size;
  if (shape < 1.5) return (abs(p.x) + abs(p.y) - v_size) * 0.7071;
  if (shape < 2.5) return hexagon(p.yx, v_size);
  if (shape < 3.5) return box(p, vec2(v_size, v_size * 0.9), 3.5);
  return sheet(p, v_size);
}
void main() {
  float d = far(v_point);
  #ifdef PICKING_MODE
  if (d > 3.0) discard;
  gl_FragColor = v_color;
  #else
  float outline = v_look.y;
  float dash = v_look.z;
  vec4 edge = v_color;
  if (dash > 0.5 && fract(atan(v_point.y, v_point.x) * 2.546479) > 0.62) edge = v_inner;
  vec4 body = mix(v_inner, edge, smoothstep(-outline - 0.5, -outline + 0.5, d));
  float cover = 1.0 - smoothstep(-0.5, 0.5, d);
  float ring = v_look.w * (1.0 - smoothstep(3.5, 4.5, d));
  vec4 under = vec4(v_halo.rgb, 1.0) * ring;
  gl_FragColor = mix(under, vec4(body.rgb, 1.0), cover);
  #endif
}`;

const UNIFORMS = ['u_matrix', 'u_window', 'u_sizeRatio'] as const;
type Uniform = (typeof UNIFORMS)[number];

export class ShapeProgram extends NodeProgram<Uniform> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_inner', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_halo', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_look', size: 4, type: FLOAT },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(index: number, start: number, data: NodeDisplayData): void {
    const { x, y, size, color, inner, halo, shape, outline, dashed } = data as ShapeData;
    const values = [x, y, size, floatColor(color), floatColor(inner), floatColor(halo ?? color)];
    values.push(SHAPES.indexOf(shape), outline, dashed ? 1 : 0, halo ? 1 : 0, index);
    this.array.set(values, start);
  }

  setUniforms(
    { matrix, width, height, sizeRatio }: RenderParams,
    { gl, uniformLocations }: ProgramInfo<Uniform>,
  ): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix);
    gl.uniform2f(uniformLocations.u_window, width, height);
    gl.uniform1f(uniformLocations.u_sizeRatio, sizeRatio);
  }
}
