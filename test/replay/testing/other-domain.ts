/** The domain after its rules have changed: whoever still asks it something during a replay gets no answer at all. */
throw new Error('a rule of the domain was asked during a replay');

export {};
