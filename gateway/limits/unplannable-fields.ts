import { GraphQLError, Kind, type ValidationRule } from 'graphql';

/** graphql-js knows more of introspection than the planner, whose refusal would be taken for a failure of ours. */
export const unplannableFields: ValidationRule = (context) => ({
  [Kind.FIELD]: (node) => {
    if (node.name.value === 'isOneOf' && context.getParentType()?.name === '__Type')
      context.reportError(
        new GraphQLError('Cannot query field "isOneOf" on type "__Type".', { nodes: node }),
      );
  },
});
