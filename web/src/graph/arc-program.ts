/** Draws every edge as one curve with horizontal ends, or as a straight line: a strip along a cubic, cut fine enough to look smooth. */
import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

export type ArcData = EdgeDisplayData & {
  /** 0 straight, 1 with level ends, 2 with upright ends. */
  readonly curve: number;
};

const SEGMENTS = 28;

const VERTEX = /* glsl */ `
attribute vec2 a_along;
attribute vec4 a_ends;
attribute vec4 a_color;
attribute vec2 a_look;
attribute vec4 a_id;
uniform mat3 u_matrix;
uniform vec2 u_window;
varying vec4 v_color;
varying float v_side;
varying float v_half;
varying float v_ink;
void main() {
  vec2 a = (u_matrix * vec3(a_ends.xy, 1.0)).xy * u_window * 0.5;
  vec2 b = (u_matrix * vec3(a_ends.zw, 1.0)).xy * u_window * 0.5;
  vec2 level = vec2((b.x - a.x) * 0.5, 0.0);
  vec2 upright = vec2(0.0, (b.y - a.y) * 0.5);
  vec2 reach = a_look.y < 0.5 ? (b - a) / 3.0 : a_look.y < 1.5 ? level : upright;
  vec2 p1 = a + reach;
  vec2 p2 = b - reach;
  float t = a_along.x;
  float u = 1.0 - t;
  vec2 point = u * u * u * a + 3.0 * u * u * t * p1 + 3.0 * u * t * t * p2 + t * t * t * b;
  vec2 slope = 3.0 * u * u * (p1 - a) + 6.0 * u * t * (p2 - p1) + 3.0 * t * t * (b - p2);
  float size = length(slope);
  vec2 normal = size > 0.0 ? vec2(-slope.y, slope.x) / size : vec2(0.0);
  float thick = a_look.x;
  // Thinner than a pixel is fainter than ink.
  v_ink = min(1.0, thick);
  #ifdef PICKING_MODE
  v_color = a_id;
  v_half = thick > 0.0 ? max(thick * 0.5, 4.0) : 0.0;
  #else
  v_color = a_color;
  v_half = thick * 0.5 + (thick > 0.0 ? 0.75 : 0.0);
  #endif
  v_color.a *= 255.0 / 254.0;
  v_side = a_along.y * v_half;
  gl_Position = vec4((point + normal * v_side) * 2.0 / u_window, 0.0, 1.0);
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_side;
varying float v_half;
varying float v_ink;
void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float cover = clamp(v_half - abs(v_side), 0.0, 1.0) * v_ink;
  gl_FragColor = vec4(v_color.rgb, 1.0) * cover;
  #endif
}`;

const UNIFORMS = ['u_matrix', 'u_window'] as const;
type Uniform = (typeof UNIFORMS)[number];

export class ArcProgram extends EdgeProgram<Uniform> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
    const along: number[][] = [];
    for (let step = 0; step <= SEGMENTS; step += 1) along.push([step / SEGMENTS, -1], [step / SEGMENTS, 1]);
    return {
      VERTICES: along.length,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_ends', size: 4, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_look', size: 2, type: FLOAT },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_along', size: 2, type: FLOAT }],
      CONSTANT_DATA: along,
    };
  }

  processVisibleItem(
    index: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { color, size, curve } = data as ArcData;
    this.array.set([source.x, source.y, target.x, target.y, floatColor(color), size, curve, index], start);
  }

  setUniforms({ matrix, width, height }: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix);
    gl.uniform2f(uniformLocations.u_window, width, height);
  }
}
