/** A named example of a reply; undefined `mediaType`, `name` and `value` where the reply has no body. */
export type DocumentedExample = {
  operationId: string;
  status: number;
  mediaType?: string;
  name?: string;
  value?: unknown;
};

type Referable = { $ref?: string };
type Example = Referable & { value?: unknown };
type Response = Referable & { content?: Record<string, { examples?: Record<string, Example> }> };
type Document = {
  paths: Record<string, Record<string, { operationId?: string; responses?: Record<string, Response> }>>;
  components?: Record<string, Record<string, unknown>>;
};

/** Every example of every reply of a bundled document, in its order. */
export const documentedExamples = (document: object): DocumentedExample[] => {
  const { paths, components } = document as Document;
  const resolve = <Part extends Referable>(part: Part): Part => {
    const [, , kind = '', name = ''] = part.$ref?.split('/') ?? [];
    return part.$ref ? (components?.[kind]?.[name] as Part) : part;
  };
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  return operations.flatMap(({ operationId = '', responses = {} }) =>
    Object.entries(responses).flatMap(([code, response]) => {
      const reply = { operationId, status: Number(code) };
      const { content } = resolve(response);
      if (!content) return [reply];
      return Object.entries(content).flatMap(([mediaType, { examples = {} }]) =>
        Object.entries(examples).map(([name, example]) => ({
          ...reply,
          ...{ mediaType, name, value: resolve(example).value },
        })),
      );
    }),
  );
};
