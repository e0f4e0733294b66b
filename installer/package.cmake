# Install rules and CPack.
