"""Pictures that belong to one exercise each, drawn into its landscape."""
