/** Between the gateway and the subgraphs of one run, which hear this machine alone. */
export const benchSecret = 'a secret of nobody, since nobody is asked for anything here';
